namespace DigitalRights.Facts.Model;

/// <summary>CSL's item types, those that occur.</summary>
public enum SourceType
{
    ArticleNewspaper,
    ArticleJournal,
    ArticleMagazine,
    Webpage,
    Report,
    Dataset,
    Legislation,
    Bill,
    Chapter,
    Book,
    Post,
    PostWeblog,
}

namespace DigitalRights.Facts.Names;

/// <summary>The nouns of the explainer: every kind of record that another can refer to.</summary>
public enum Noun
{
    Fact,
    Country,
    Source,
    Indicator,
    Question,
    Essay,
    Page,
    Topic,
    Term,
    Correction,
}

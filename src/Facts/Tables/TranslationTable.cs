namespace DigitalRights.Facts.Tables;

/// <summary>What other tables say in English, in other languages; titles and names in their own language above all.</summary>
static class TranslationTable
{
    const string Name = "translations";

    /// <param name="others">The tables whose words it gives.</param>
    public static Table Of(IReadOnlyList<Table> others) => new TableOf<Translation>(
            Name, "Words of the other tables in other languages, titles and names in their own language above all, one a row.",
            (TableSource source) => others.SelectMany(t => t.Translations(source)), [])
        .Key("table", "The table that has the English words.", t => t.Table.Name)
        .Key("row", "The key of its row; of several parts, with a space between them.", t => t.Row)
        .Key("column", "The column.", t => t.Column)
        .Key("language", "The language of the words, as a tag of BCP 47.", t => t.Language)
        .Also(new("words", ColumnType.Text, "The words.") { IsRequired = true }, (t, _) => t.Words);
}

using DigitalRights.Facts.Names;

namespace DigitalRights.Facts.Tables;

/// <summary>Every table that is passed on.</summary>
public static class AllTables
{
    static readonly IReadOnlyList<Table> InEnglish =
    [
        .. FactTables.All, .. KindTables.All, .. SourceTables.All, .. QuestionTables.All, .. IndicatorTables.All, .. CountryTables.All,
    ];

    public static IReadOnlyList<Table> InOrder { get; } = [.. InEnglish, TranslationTable.Of(InEnglish)];

    /// <summary>The tables whose rows are parts of the records of a noun.</summary>
    public static IEnumerable<Table> PartsOf(Noun noun) => InOrder.Where(t => t.PartOf == noun);

    /// <summary>The table that has a row for each record of a noun.</summary>
    public static Table Of(Noun noun) => InOrder.First(t => t.Lists == noun);
}

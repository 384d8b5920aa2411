using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// Two facts with one title and date are probably the same, written twice; so are sources with one title, publisher and date, and others
/// with one title.
/// </summary>
sealed class RecordsAreToldOnce : IRule
{
    static readonly Remembered<IRecord, Told> Tellings = new(r => new(r.Noun, Plain(r.Title.English), Rest(r)));

    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var same in catalogue.Records.Where(r => r is not Correction).GroupBy(Tellings.Of))
        {
            var first = same.MinBy(r => r.Id, StringComparer.Ordinal)!;
            foreach (var record in same.Where(r => r != first))
            {
                findings.Warning("FACT130", record.Origin.Of(record is Term ? "term" : "title"),
                    $"The {record.Noun.ToKebab()} '{first.Id}' has the same title{Also(record)}.",
                    "Merge the two, or say in the title what is different.");
            }
        }
    }

    static string? Rest(IRecord record) => record switch
    {
        Fact fact => fact.Date?.Raw,
        Source source => $"{(source.Publisher ?? source.ContainerTitle)?.English} {source.Issued?.Raw}",
        _ => null,
    };

    static string Also(IRecord record) => record switch
    {
        Fact { Date: not null } => " and date",
        Source => ", publisher and date",
        _ => "",
    };

    static string Plain(string title) => new([.. title.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);

    /// <summary>By what records are held to be the same.</summary>
    sealed record Told(Noun Noun, string Title, string? Rest);
}

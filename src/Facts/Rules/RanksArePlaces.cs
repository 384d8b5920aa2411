using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>A rank is a place: a whole number from 1, among no more than there are to be ranked.</summary>
sealed class RanksArePlaces : IRule
{
    const string Rank = "rank";
    const decimal Last = 10_000;

    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var figure in catalogue.Facts.SelectMany(f => f.AllFigures).Where(f => f.Unit.English == Rank))
        {
            Check(figure.Value, figure.Key.At, findings);
            if (figure.To is { } to) Check(to, figure.Key.At, findings);
        }
        foreach (var (country, values) in catalogue.Indicators
            .Where(i => i.UnitShort?.English == Rank || i.Unit.English == Rank)
            .SelectMany(i => i.Values))
        {
            foreach (var value in values) Check(value.Value, country.At, findings, $" of {value.Year} for '{country.Name}'");
        }
        foreach (var answer in catalogue.Questions.Where(q => q.Unit?.English == Rank).SelectMany(q => q.Answers.Values))
        {
            if (answer.Value is { } value) Check(value, answer.Origin.Of("value"), findings);
        }
    }

    static void Check(decimal value, Location at, Findings findings, string? of = null)
    {
        if (value is >= 1 and <= Last && decimal.Truncate(value) == value) return;
        findings.Error("FACT138", at,
            $"The rank{of} is {value}; a rank is a whole number from 1 to {Last}.",
            "Correct the number, or give it another unit.");
    }
}

using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>
/// A question that is answered by counting the facts of this site: not all that happened, but all that is on record here.
/// </summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Counts">Every country, the one with the most facts first, then by name.</param>
public sealed record CountedQuestion(string Id, IReadOnlyList<CountryCount> Counts)
{
    /// <summary>Where networks have been cut.</summary>
    public const string NetworkCuts = "network-cuts";

    /// <summary>Where sites and platforms have been blocked.</summary>
    public const string Blocks = "blocks";

    /// <summary>What cases there have been against people over what they published.</summary>
    public const string Cases = "cases";

    public int Total => Counts.SelectMany(c => c.Facts).Distinct().Count();

    /// <summary>Those that any fact answers.</summary>
    public static IReadOnlyList<CountedQuestion> All(Catalogue catalogue) =>
    [
        .. new[]
        {
            Of(NetworkCuts, catalogue, fact => fact.Details is Restriction { Measure: Measure.Shutdown }),
            Of(Blocks, catalogue, fact => fact.Details is Restriction { Measure: Measure.Blocking }),
            Of(Cases, catalogue, fact => fact.Kind == FactKind.Case),
        }.Where(question => question.Total > 0),
    ];

    static CountedQuestion Of(string id, Catalogue catalogue, Func<Fact, bool> counts) => new(id,
    [
        .. catalogue.Countries.Select(country => new CountryCount(country, [.. catalogue.FactsOf(country).Where(counts).Reverse()]))
            .OrderByDescending(c => c.Facts.Count).ThenBy(c => c.Country.Title.English, StringComparer.Ordinal),
    ]);
}

/// <summary>The facts of one country that answer a question, the newest first.</summary>
public sealed record CountryCount(Country Country, IReadOnlyList<Fact> Facts);

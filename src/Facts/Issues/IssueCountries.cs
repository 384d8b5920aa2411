using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Issues;

/// <summary>The countries that an answer names, by their codes or by what they are called in any of the languages.</summary>
static class IssueCountries
{
    /// <summary>The codes in the order of the answer; none for the region.</summary>
    public static IReadOnlyList<string> In(string answer, Catalogue catalogue, List<string> refusals)
    {
        var codes = new List<string>();
        foreach (var name in answer.Replace(" and ", ",", StringComparison.OrdinalIgnoreCase)
            .Split([',', ';', '/', '&'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (name.ToLowerInvariant() is Fact.Region or "the region" or "central asia") return [];
            var country = catalogue.Countries.FirstOrDefault(c => c.Id.Equals(name, StringComparison.OrdinalIgnoreCase)
                || Languages.All.Any(l => c.Title.In(l).Equals(name, StringComparison.OrdinalIgnoreCase)));
            if (country is null)
            {
                refusals.Add($"'{IssueProse.Line(name)}' is none of the countries: "
                    + $"{string.Join(", ", catalogue.Countries.Select(c => c.Title.English))}, or the region.");
            }
            else if (!codes.Contains(country.Id))
            {
                codes.Add(country.Id);
            }
        }
        if (codes.Count == 0 && refusals.Count == 0) refusals.Add("The issue names no country.");
        return codes;
    }
}

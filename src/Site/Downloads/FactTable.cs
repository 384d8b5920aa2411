using DigitalRights.Facts;
using DigitalRights.Facts.Names;

namespace DigitalRights.Site.Downloads;

/// <summary>All facts, a row each. The date as written stands beside the earliest and latest day that it allows.</summary>
static class FactTable
{
    public static string Of(Catalogue catalogue)
    {
        var csv = new Csv("id", "countries", "kind", "title", "date_edtf",
            "date_earliest", "date_latest", "evidence", "verified", "topics", "sources");
        foreach (var fact in catalogue.Facts)
        {
            csv.Row(
                fact.Id, Ids(fact.Countries), fact.Kind.ToKebab(), fact.Title.English, fact.Date?.Raw, fact.Date?.Earliest?.ToString(),
                fact.Date?.Latest?.ToString(),
                fact.Evidence.ToKebab(), fact.Verified.Raw, Ids(fact.Topics), Ids(fact.AllSources.Select(s => s.Source).Distinct()));
        }
        return csv.ToString();
    }

    static string Ids(IEnumerable<Reference> references) => string.Join(';', references.Select(r => r.Id));
}

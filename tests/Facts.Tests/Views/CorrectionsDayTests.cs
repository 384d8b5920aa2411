using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public sealed class CorrectionsDayTests
{
    [Fact]
    public void Each_day_holds_its_own_the_newest_day_first()
    {
        const string corrections =
            """
            - {date: 2026-11-01, id: one, what: The court was another., where: [fact:aa/law]}
            - {date: 2026-11-03, id: two, what: The year was another., where: [fact:aa/law]}
            - {date: 2026-11-01, id: three, what: The name was another., where: [fact:aa/event]}
            """;

        var days = CorrectionsDay.All(SmallInput.Valid.With("corrections.yml", corrections).Read().Catalogue);

        Assert.Equal(["2026-11-03", "2026-11-01"], days.Select(d => d.Day.Raw));
        Assert.Equal(["2026-11-01-one", "2026-11-01-three"], days[1].Items.Select(c => c.Id));
    }

    [Fact]
    public void A_day_with_many_is_divided_by_the_country_of_what_was_corrected_first_and_each_part_again()
    {
        var corrections = string.Concat(Enumerable.Range(0, Shelves.Most - 1)
            .Select(i => $"- {{date: 2026-11-01, id: x{i}, what: The court was another., where: [fact:aa/law]}}\n"));
        const string last = "- {date: 2026-11-01, id: last, what: The page was silent., where: [topic:access, fact:aa/law]}\n";
        const string more =
            """
            - {date: 2026-11-01, id: y1, what: The page was silent., where: [country:aa]}
            - {date: 2026-11-01, id: y2, what: The page was silent., where: [country:aa]}

            """;

        Assert.Empty(Parts(corrections + last));
        var parts = Parts(corrections + last + more);

        Assert.Equal(["alphaland", "other"], parts.Where(p => p.Way.Count == 1).Select(p => p.Shelf.Key));
        Assert.Equal(Shelves.Most + 1, parts[0].Shelf.Items.Count);
        Assert.Equal("2026-11-01-last", Assert.Single(parts[^1].Shelf.Items).Id);
        Assert.All(parts.Where(p => p.Shelf.Parts.Count == 0), p => Assert.InRange(p.Shelf.Items.Count, 1, Shelves.Most));

        static IReadOnlyList<CorrectionsPart> Parts(string corrections) =>
            CorrectionsPart.All(SmallInput.Valid.With("corrections.yml", corrections).Read().Catalogue);
    }
}

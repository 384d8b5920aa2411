using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

using Fact = DigitalRights.Facts.Records.Fact;

namespace DigitalRights.Facts.Tests.Views;

public class FactsDueTests
{
    static readonly Catalogue Small = SmallInput.Valid.Read().Catalogue;
    static readonly Fact Event = Small.Facts.Single(f => f.Id == "aa/event");
    static readonly DateOnly Day = new(2026, 11, 26);

    [Xunit.Theory]
    [Xunit.InlineData("2025-11-26", true)]
    [Xunit.InlineData("2025-11-27", false)]
    public void A_fact_is_due_on_the_day_on_which_its_months_are_over(string verified, bool isDue) =>
        Assert.Equal(isDue, Due(_ => 12, ("a", verified, FactKind.Event)).Count == 1);

    [Xunit.Fact]
    public void Each_kind_has_its_months() => Assert.Equal(["aa/a 2026-05-01"],
        Due(kind => kind == FactKind.Law ? 3 : 24, ("a", "2026-02-01", FactKind.Law), ("b", "2026-02-01", FactKind.Event)));

    [Xunit.Fact]
    public void The_longest_due_stands_first_then_the_first_id() => Assert.Equal(
        ["aa/c 2021-01-01", "aa/a 2022-01-01", "aa/b 2022-01-01"],
        Due(_ => 12, ("b", "2021-01-01", FactKind.Event), ("a", "2021-01-01", FactKind.Event), ("c", "2020-01-01", FactKind.Event)));

    static List<string> Due(Func<FactKind, int> months, params (string Name, string Verified, FactKind Kind)[] facts)
    {
        var catalogue = new Catalogue(
            [.. facts.Select(f => Event with { Id = $"aa/{f.Name}", Verified = Edtf.Parse(f.Verified), Kind = f.Kind })], []);
        return [.. FactsDue.On(Day, catalogue, months).Select(d => $"{d.Fact.Id} {d.Due:yyyy-MM-dd}")];
    }
}

using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public class LatestEventsTests
{
    static readonly IReadOnlyList<Fact> Facts = SmallInput.Valid.Read().Catalogue.Facts;

    [Fact]
    public void What_is_only_said_or_counted_is_no_event() =>
        Assert.DoesNotContain(LatestEvents.Of(new(Facts), 9), e => e.Fact.Kind is FactKind.Statement or FactKind.Figure);

    [Fact]
    public void No_two_of_a_kind_follow_each_other()
    {
        var facts = Facts.Where(f => f.Kind == FactKind.Event)
            .SelectMany(f => Enumerable.Range(1, 3).Select(i => f with { Id = $"{f.Id}-{i}" })).Concat(Facts);

        var kinds = LatestEvents.Of(new(facts), 9).Select(e => e.Fact.Kind).ToList();

        Assert.NotEmpty(kinds);
        Assert.All(kinds.Zip(kinds.Skip(1)), pair => Assert.NotEqual(pair.First, pair.Second));
    }

    [Fact]
    public void There_are_no_more_than_asked_for() => Assert.Single(LatestEvents.Of(new(Facts), 1));
}

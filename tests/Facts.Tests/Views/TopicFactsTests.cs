using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public class TopicFactsTests
{
    static readonly Catalogue Small = SmallInput.Valid.Read().Catalogue;

    [Xunit.Fact]
    public void Few_are_all_shown()
    {
        var (alphaland, betaland) = Of(55, 5);

        Assert.Equal((55, 5, false, false), (alphaland.Shown.Count, betaland.Shown.Count, alphaland.HasMore, betaland.HasMore));
    }

    [Xunit.Fact]
    public void Of_many_the_newest_of_each_country_are_shown()
    {
        var (alphaland, betaland) = Of(500, 5);

        Assert.Equal((30, true), (alphaland.Shown.Count, alphaland.HasMore));
        Assert.Equal("aa/x-499", alphaland.Shown[^1].Id);
        Assert.Equal((5, false), (betaland.Shown.Count, betaland.HasMore));
    }

    static (TopicFacts, TopicFacts) Of(int first, int second)
    {
        var one = Small.Facts.Single(f => f.Id == "aa/event");
        var facts = Small.Countries.Zip([first, second]).SelectMany(c => Enumerable.Range(0, c.Second)
            .Select(n => one with
            {
                Id = $"{c.First.Id}/x-{n}",
                Date = n == 3 ? null : Edtf.Parse($"{1000 + n}"),
                Countries = [((IRecord)c.First).Self],
            }));
        var found = TopicFacts.Of(Small.Topics[0], new Catalogue([.. Small.Countries, .. Small.Topics, .. facts], []));
        return (found[0], found[1]);
    }
}

using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public class CountedQuestionTests
{
    static CountedQuestion Of(SmallInput input, string id) => CountedQuestion.All(input.Read().Catalogue).Single(q => q.Id == id);

    [Fact]
    public void Every_country_stands_there_the_one_with_most_first()
    {
        var cases = Of(SmallInput.Valid, CountedQuestion.Cases);

        Assert.Equal([("aa", 1), ("bb", 0)], cases.Counts.Select(c => (c.Country.Id, c.Facts.Count)));
        Assert.Equal(1, cases.Total);
    }

    [Fact]
    public void Only_cuts_of_networks_count_as_such()
    {
        Assert.DoesNotContain(CountedQuestion.All(SmallInput.Valid.Read().Catalogue), q => q.Id == CountedQuestion.NetworkCuts);

        var cut = SmallInput.Valid.With(SmallFiles.Blocking, "measure: blocking", "measure: shutdown");
        Assert.Equal(1, Of(cut, CountedQuestion.NetworkCuts).Total);
    }
}

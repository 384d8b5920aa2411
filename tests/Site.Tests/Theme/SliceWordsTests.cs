using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Words;

namespace DigitalRights.Site.Tests.Theme;

public sealed class SliceWordsTests
{
    static readonly DigitalRights.Facts.Catalogue Small = SmallContent.With();
    static readonly Country Alpha = Small.Countries[0];
    static readonly Topic Rules = Small.Topics.Single(t => t.Id == "rules");

    [Xunit.Fact]
    public void A_slice_is_called_by_all_that_it_is_about()
    {
        var slice = new Slice(new Period(2022), Alpha, Rules, 2);

        Assert.Equal($"2022, Alpha, {Rules.Title.English}, Part 2", SliceWords.All(slice, Strings.English));
        Assert.Equal("Part 2", SliceWords.Last(slice, Strings.English));
        Assert.Equal("Alpha", SliceWords.Last(new(new Period(2022), Alpha), Strings.English));
        Assert.Equal("Facts without a date", SliceWords.All(new(Period.Undated), Strings.English));
    }

    [Xunit.Fact]
    public void Parts_are_told_apart_by_the_first_that_the_slice_leaves_open() => Assert.Equal(
        ["By year", "By country", "By topic", "By date"],
        new Slice[] { new(), new(new Period(2022)), new(new Period(2022), Alpha), new(new Period(2022), Alpha, Rules) }
            .Select(slice => SliceWords.PartsOf(slice, Strings.English)));

    [Xunit.Fact]
    public void Runs_are_told_apart_by_their_dates()
    {
        var (first, last) = (Entry("2022-05-01"), Entry("2022-06-03"));

        Assert.Equal("60 entries · 1 May 2022 – 3 June 2022", Extent(new(new Period(2022), Alpha, Rules, 1), 60, first, last));
        Assert.Equal("1 entry", Extent(new(new Period(2022)), 1, first, last));
    }

    static string Extent(Slice slice, int count, ChronologyEntry first, ChronologyEntry last) =>
        SliceWords.Extent(new(slice, count, [], first, last), Strings.English);

    static ChronologyEntry Entry(string date) => new(Small.Facts[0], null, Edtf.Parse(date));
}

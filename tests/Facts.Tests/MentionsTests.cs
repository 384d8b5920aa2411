using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests;

public class MentionsTests
{
    [Theory]
    [InlineData(Noun.Fact, "aa/event", "Country aa, Essay why")]
    [InlineData(Noun.Fact, "aa/blocking", "Question blocking")]
    [InlineData(Noun.Source, "news-2022", "Essay why")]
    [InlineData(Noun.Topic, "access", "Question blocking")]
    [InlineData(Noun.Indicator, "users", "Country aa, Country bb")]
    [InlineData(Noun.Page, "about", "")]
    public void Records_that_refer_in_a_field_or_in_prose(Noun noun, string id, string by) =>
        Assert.Equal(by, MentionsOf(SmallInput.Valid, noun, id));

    [Theory]
    [InlineData("[[aa/case]]", Noun.Fact, "aa/case")]
    [InlineData("[[aa/platform#accounts]]", Noun.Fact, "aa/platform")]
    [InlineData("[x](term:blocking)", Noun.Term, "blocking")]
    [InlineData("[x](question:blocking#aa)", Noun.Question, "blocking")]
    public void A_mention_in_prose(string prose, Noun noun, string id) =>
        Assert.Contains("Page about", MentionsOf(SmallInput.Valid.With(SmallFiles.Page, "This is a page.", prose), noun, id),
            StringComparison.Ordinal);

    [Fact]
    public void A_value_of_a_series_in_prose_is_a_mention() =>
        Assert.Equal("Country aa, Country bb, Page about",
            MentionsOf(SmallInput.Valid.With(SmallFiles.Page, "This is a page.", "[[users@aa/2021]]"), Noun.Indicator, "users"));

    [Fact]
    public void A_record_does_not_mention_itself() =>
        Assert.Equal("", MentionsOf(SmallInput.Valid.With(SmallFiles.Platform, "[[#accounts]]",
            "[[aa/platform#accounts]], [[aa/platform]]"), Noun.Fact, "aa/platform"));

    [Fact]
    public void A_record_that_refers_twice_is_named_once() =>
        Assert.Equal("Page about", MentionsOf(SmallInput.Valid.With(SmallFiles.Page,
            "This is a page.", "[[aa/case]] and [x](fact:aa/case)"), Noun.Fact, "aa/case"));

    static string MentionsOf(SmallInput input, Noun noun, string id)
    {
        var outcome = input.Read();
        outcome.FindsNothing();
        return string.Join(", ", new Mentions(outcome.Catalogue).Of(outcome.Catalogue.Find(noun, id)!).Select(r => $"{r.Noun} {r.Id}"));
    }
}

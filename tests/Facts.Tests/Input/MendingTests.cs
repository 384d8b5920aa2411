using System.Text;
using DigitalRights.Facts.Input;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Input;

/// <summary>What can be mended without a doubt is, in the text as it stands; all else is left.</summary>
public class MendingTests
{
    const string Head = "title: People met\nkind: event\ndate: 2021-09-15\nsummary: People met.\ntopics: [speech]\n"
        + "sources:\n  - {id: report-2021, locator: page 4}\nevidence: reported\nverified: 2026-11-21\n";

    [Theory]
    [InlineData("title: People met", "title: News: people met", "title: 'News: people met'")]
    [InlineData("title: People met", "title: \"People\" met", "title: '\"People\" met'")]
    [InlineData("title: People met", "title: “People met: again”", "title: 'People met: again'")]
    [InlineData("title: People met", "title: \"People met", "title: \"People met\"")]
    [InlineData("title: People met", "title:People met", "title: People met")]
    [InlineData("title: People met", "title：People met", "title: People met")]
    [InlineData("title: People met", "title:\u00A0People met", "title: People met")]
    [InlineData("title: People met", "title: People\tmet", "title: People met")]
    [InlineData("title: People met", "Title: People met", "title: People met")]
    [InlineData("kind: event", "kind: Event # of people", "kind: event # of people")]
    [InlineData("date: 2021-09-15", "date: 15 September 2021  # Friday", "date: 2021-09-15  # Friday")]
    [InlineData("date: 2021-09-15", "date: \"15.09.2021\"", "date: \"2021-09-15\"")]
    [InlineData("date: 2021-09-15", "date: since 2020", "date: 2020/..")]
    [InlineData("topics: [speech]", "topics: speech", "topics: [speech]")]
    [InlineData("topics: [speech]", "topics: speech, access # both", "topics: [speech, access] # both")]
    [InlineData("topics: [speech]", "topics: [speech", "topics: [speech]")]
    [InlineData("evidence: reported", "evidence: Single source", "evidence: single-source")]
    [InlineData("place: Town", "place: Town   ", "place: Town")]
    [InlineData("place: Town", "figures: {people: {value: 65 536, unit: people, as-of: 2021}}\nplace: Town",
        "figures: {people: {value: 65536, unit: people, as-of: 2021}}\nplace: Town")]
    [InlineData("place: Town", "figures: {people: {value:7, unit: people, as-of: 2021}}\nplace: Town",
        "figures: {people: {value: 7, unit: people, as-of: 2021}}\nplace: Town")]
    public void What_is_safe_is_mended(string passage, string written, string mended)
    {
        var fact = (Head + "place: Town\n").Replace(passage, written, StringComparison.Ordinal);
        var expected = (Head + "place: Town\n").Replace(passage, mended, StringComparison.Ordinal);

        Assert.Equal(expected, Mended(fact));
        Assert.Equal(expected, Mended(expected));
    }

    [Theory]
    [InlineData("date: 2021-09-15", "date: 04/07/2020")] // of April or of July
    [InlineData("date: 2021-09-15", "date: today")]
    [InlineData("kind: event", "kind: rally")]
    [InlineData("evidence: reported", "evidence: contested")] // a word for another is a guess
    [InlineData("summary: People met.", "summary: People met #1")]
    [InlineData("  - {id: report-2021, locator: page 4}", "  - report-2021")] // the place in it is missing
    public void What_only_the_contributor_can_know_is_left(string passage, string written)
    {
        var fact = Head.Replace(passage, written, StringComparison.Ordinal) + "place: Town\n";
        Assert.Equal(fact, Mended(fact));
    }

    [Fact]
    public void Fields_come_into_their_order_with_the_comments_above_them() => Assert.Equal(
        "# yaml-language-server: $schema=../../schemas/fact.json\n# How it is called.\ntitle: People met # in a square\nkind: event\n\n"
        + "# The day is printed.\ndate: 2021-09-15\n" + Head[(Head.IndexOf("date: 2021-09-15\n", StringComparison.Ordinal) + 17)..]
        + "place: Town\n",
        Mended("# yaml-language-server: $schema=../../schemas/fact.json\n# The day is printed.\ndate: 2021-09-15\n"
            + "# How it is called.\ntitle: People met # in a square\nplace: Town\nkind: event\n\n"
            + Head[(Head.IndexOf("date: 2021-09-15\n", StringComparison.Ordinal) + 17)..].TrimEnd('\n')));

    [Fact]
    public void A_tracker_is_taken_off() => Assert.Contains("url: https://example.org/report?id=1 # as printed\n", Text(SmallInput.Valid
        .With(SmallFiles.Report, "url: https://example.org/report", "url: https://example.org/report?utm_source=x&id=1 # as printed"),
        SmallFiles.Report), StringComparison.Ordinal);

    [Fact]
    public void Spaces_in_a_block_of_text_are_a_part_of_it() =>
        Assert.Contains("People met.  \n  Twice.", Mended(Head.Replace("summary: People met.", "summary: |\n  People met.  \n  Twice.",
            StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void Line_ends_and_the_byte_order_mark_stay_as_they_are() => Assert.Equal(
        "\uFEFF" + (Head + "place: Town\n").Replace("\n", "\r\n", StringComparison.Ordinal),
        Mended("\uFEFF" + (Head.Replace("topics: [speech]", "topics: speech", StringComparison.Ordinal) + "place: Town\n")
            .Replace("\n", "\r\n", StringComparison.Ordinal)));

    [Fact]
    public void Front_matter_is_mended_and_the_text_is_left() => Assert.Contains("date: 2026-11-21\n", Text(SmallInput.Valid
        .With(SmallFiles.Essay, "date: 2026-11-21", "date: 21 November 2026"), SmallFiles.Essay), StringComparison.Ordinal);

    static string Mended(string fact) => Text(SmallInput.Valid.With(SmallFiles.Event, fact), SmallFiles.Event);

    static string Text(SmallInput input, string path)
    {
        var files = input.Files.Select(f => new ContentFile(f.Key, $"input/{f.Key}", f.Value.Length, () => f.Value)).ToList();
        return Mending.Of(files).Texts.TryGetValue($"input/{path}", out var text) ? text : Encoding.UTF8.GetString(input.Files[path]);
    }
}

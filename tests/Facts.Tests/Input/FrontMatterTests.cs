using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Input;

public class FrontMatterTests
{
    [Theory]
    [InlineData("# About\n\nText.\n")]
    [InlineData("\n---\ntitle: About\ndescription: It.\n---\nA line stands before the first fence.\n")]
    public void A_page_without_front_matter(string text) =>
        SmallInput.Valid.With(SmallFiles.Page, "▸" + text).Read().FindsError("FACT014", "does not start with front matter");

    [Theory]
    [InlineData("▸---\ntitle: About\n\nThe second fence is missing.\n")]
    [InlineData("▸---\ntitle: About\n----\nThe second fence has a hyphen too many.\n")]
    public void Front_matter_without_an_end(string text) =>
        SmallInput.Valid.With(SmallFiles.Page, text).Read().FindsError("FACT014",
            "The front matter, which starts here, does not end.", "three hyphens between");

    [Fact]
    public void A_page_with_empty_front_matter() =>
        SmallInput.Valid.With(SmallFiles.Page, "▸---\n---\nText.\n").Read().FindsError("FACT014", "The front matter is empty.");

    [Theory]
    [InlineData("")]
    [InlineData("\n  \n\n")]
    public void A_page_without_text(string body) =>
        SmallInput.Valid.With(SmallFiles.Page, "---\ntitle: About\ndescription: It.\n▸---" + (body.Length == 0 ? "" : "\n" + body)).Read()
            .FindsError("FACT015", "There is no text below the front matter.");

    [Fact]
    public void An_error_in_front_matter_is_reported_where_it_stands_in_the_file() =>
        SmallInput.Valid.With(SmallFiles.Essay, "topics: [speech]", "topics: [▸spech]")
            .Read().FindsError("FACT012", "Unknown topic 'spech'");

    [Fact]
    public void Broken_front_matter_is_reported_where_it_stands_in_the_file() =>
        SmallInput.Valid.With(SmallFiles.Page, "title: About", "title: About▸: us").Read().FindsError("FACT005", "not valid YAML");

    [Fact]
    public void A_missing_field_is_reported_at_the_start_of_the_front_matter() =>
        SmallInput.Valid.With(SmallFiles.Page, "title: About\ndescription", "▸description")
            .Read().FindsError("FACT020", "The page has no 'title'");
}

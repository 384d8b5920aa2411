using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class TitlesAreTitlesTests
{
    [Theory]
    [InlineData("A rally was held.", "ends with a full stop")]
    [InlineData("A rally was held…", "ends with a full stop")]
    [InlineData("{en: A rally, ru: Митинг.}", "ends with a full stop")]
    [InlineData("Big Rally Held Near Parliament", "a capital letter")]
    public void A_title_that_is_none_is_warned_of(string title, string words) => Of(title).FindsWarning("FACT134", words);

    [Fact]
    public void A_long_title_is_warned_of() => Of(new string('x', 121)).FindsWarning("FACT134", "121 characters");

    [Theory]
    [InlineData(201, "201 characters long; at most 200 fit")]
    [InlineData(10_000, "10000 characters")]
    public void A_very_long_title_is_found(int length, string words) => Of(new string('x', length)).FindsError("FACT134", words);

    [Fact]
    public void A_title_on_two_lines_is_found() => Of("\"A rally\\nwas held\"").FindsError("FACT134", "line break");

    [Theory]
    [InlineData("A company opens in the U.S.")]
    [InlineData("A law on Media Ltd.")]
    [InlineData("OSCE Representative criticises Alphaland")]
    [InlineData("Was a rally held?")]
    [InlineData("{en: A rally, ru: Митинг}")]
    public void A_title_in_sentence_case_is_right(string title) => Of(title).FindsNothing();

    [Theory]
    [InlineData("Kyrgyz President Signs Controversial Law.")]
    [InlineData("Отчёт о правах.")]
    public void The_title_of_a_source_is_as_printed(string title) =>
        SmallInput.Valid.With(SmallFiles.News, "title: A news item", $"title: {title}").Check<TitlesAreTitles>().FindsNothing();

    [Fact]
    public void The_title_of_a_source_may_be_longer()
    {
        SmallInput.Valid.With(SmallFiles.News, "title: A news item", $"title: {new string('x', 200)}")
            .Check<TitlesAreTitles>().FindsNothing();
        SmallInput.Valid.With(SmallFiles.News, "title: A news item", $"title: ▸{new string('x', 401)}")
            .Check<TitlesAreTitles>().FindsError("FACT134", "at most 400");
    }

    [Fact]
    public void A_long_term_is_found() =>
        SmallInput.Valid.With(SmallFiles.Glossary, "term: Blocking", $"term: ▸{new string('x', 201)}")
            .Check<TitlesAreTitles>().FindsError("FACT134", "201");

    static Outcome Of(string title) => SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland", $"title: ▸{title}")
        .Check<TitlesAreTitles>();
}

using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Input;

/// <summary>Values that can be read and cannot be meant.</summary>
public class SenselessValueTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("Null")]
    [InlineData("NULL")]
    [InlineData("~")]
    public void A_word_for_nothing_is_refused_everywhere(string nothing)
    {
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", $"kind: event\nplace: ▸{nothing}")
            .Read().FindsError("FACT121", $"'place' says '{nothing}'", "remove the field");
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland", $"title: ▸{nothing}")
            .Read().FindsError("FACT121", "'title'");
        SmallInput.Valid.With(SmallFiles.Event, "summary: People met.", $"summary: ▸{nothing}").Read().FindsError("FACT121", "'summary'");
        SmallInput.Valid.With(SmallFiles.Event, "date: 2021-09-15", $"date: ▸{nothing}").Read().FindsError("FACT121", "'date'");
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", $"kind: event\nalso: [▸{nothing}]").Read().FindsError("FACT121", "'also'");
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", $"kind: event\nplace: {{en: Town, ru: ▸{nothing}}}")
            .Read().FindsError("FACT121", "'place'");
        SmallInput.Valid.With(SmallFiles.Report, "url: https://example.org/report", $"url: ▸{nothing}")
            .Read().FindsError("FACT121", "'url'");
    }

    [Theory]
    [InlineData("▸' '")]
    [InlineData("▸'.'")]
    [InlineData("▸'—'")]
    [InlineData("▸'~'")]
    [InlineData("▸'?!'")]
    [InlineData("▸{en: ' '}")]
    public void A_text_of_nothing_but_signs_is_refused(string written)
    {
        var inner = written.Contains("en:", StringComparison.Ordinal)
            ? "{en: '▸ '}"
            : written.Replace("▸'", "'▸", StringComparison.Ordinal);
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland", $"title: {inner}")
            .Read().FindsError("FACT122", "'title' has no letter and no digit");
        SmallInput.Valid.With(SmallFiles.Event, "locator: page 4", $"locator: {inner}").Read().FindsError("FACT122", "'locator'");
        SmallInput.Valid.With(SmallFiles.Event, "summary: People met.", $"summary: {inner}").Read().FindsError("FACT122", "'summary'");
    }

    [Fact]
    public void A_sign_can_be_a_unit() =>
        SmallInput.Valid.With(SmallFiles.Users, "unit: \"% of people\"", "unit: '%'\nunit-short: '%'").Read().FindsNothing();

    [Theory]
    [InlineData("TODO")]
    [InlineData("tbd.")]
    [InlineData("n/a")]
    public void A_placeholder_is_warned_of(string word) =>
        Assert.Contains(SmallInput.Valid.With(SmallFiles.Event, "kind: event", $"kind: event\nplace: {word}").ReadAll().Found,
            f => f.Code == "FACT147" && f.Message.Contains(word, StringComparison.Ordinal));

    [Theory]
    [InlineData("topics: [speech]", "topics: [speech, ▸speech]", "'topics' holds 'speech' a second time")]
    [InlineData("topics: [speech]", "topics: [speech]\nalso: [bb, ▸bb]", "'also' holds 'bb'")]
    [InlineData("topics: [speech]", "topics: [speech]\nrelated: [aa/law, aa/case, ▸aa/law]", "'related' holds 'aa/law'")]
    [InlineData("topics: [speech]", "topics: [speech]\naliases: [Rally, ▸'Rally ']", "'aliases' holds")]
    [InlineData("topics: [speech]", "topics: [speech]\naliases: [Rally, ▸{en: Rally}]", "'aliases' holds the same entry")]
    [InlineData("    locator: page 4", "    locator: page 4\n  - ▸id: report-2021\n    locator: page 4", "'sources' holds the same entry")]
    [InlineData("    locator: page 4", "    locator: page 4\n  - ▸{locator: page 4, id: report-2021}", "'sources' holds the same entry")]
    public void The_same_entry_twice_is_found(string before, string after, string words) =>
        SmallInput.Valid.With(SmallFiles.Event, before, after)
            .Read().FindsError("FACT120", words, "the first is in line", "Keep one of them.");

    [Fact]
    public void A_target_twice_is_found() =>
        SmallInput.Valid.With(SmallFiles.Blocking, "targets: [a site]", "targets: [a site, ▸a site]")
            .Read().FindsError("FACT120", "'targets' holds 'a site'");

    [Fact]
    public void One_source_with_two_places_is_right() =>
        SmallInput.Valid.With(SmallFiles.Event, "    locator: page 4", "    locator: page 4\n  - id: report-2021\n    locator: page 5")
            .Read().FindsNothing();

    [Theory]
    [InlineData("\"02023\"")]
    [InlineData("202")]
    [InlineData("2150")]
    public void A_year_written_in_another_way_is_refused(string year) =>
        SmallInput.Valid.With(SmallFiles.Users, "aa: {2020: 81, 2021: 82.5}", $"aa: {{2020: 81, ▸{year}: 82.5}}")
            .Read().FindsError("FACT022", "where a year should be", "Write four digits");

    [Theory]
    [InlineData("-1")]
    [InlineData("7")]
    [InlineData("1000000000")]
    public void Decimals_out_of_range_are_refused(string decimals) =>
        SmallInput.Valid.With(SmallFiles.Users, "year-means", $"decimals: ▸{decimals}\nyear-means")
            .Read().FindsError("FACT022", $"'decimals' must be from 0 to 6, but it is {decimals}.");

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1000000000000000000")]
    [InlineData("0.12345678901234567890")]
    public void A_number_beyond_reason_is_refused(string number) =>
        SmallInput.Valid.With(SmallFiles.Platform, "value: 11000000", $"value: ▸{number}")
            .Read().FindsError("FACT022", $"'value' is '{number}'", "15 digits before the point");

    [Fact]
    public void A_large_number_in_a_text_overflows_nothing() =>
        SmallInput.Valid.With(SmallFiles.Platform, "The network has [[#accounts]].",
            "The network has [[#accounts]], not 70000000000000000000000000000.")
            .Read().FindsNothing();

    [Theory]
    [InlineData("2206-11-21")]
    [InlineData("1899")]
    [InlineData("0021-05-04")]
    [InlineData("-0044/2020")]
    [InlineData("2100")]
    [InlineData("2020/2100")]
    public void A_year_beyond_reason_is_refused(string date) =>
        SmallInput.Valid.With(SmallFiles.Event, "date: 2021-09-15", $"date: ▸{date}")
            .Read().FindsError("FACT022", $"'date' is '{date}'", "Check the year.");

    [Theory]
    [InlineData("Russian", "Write 'ru'.")]
    [InlineData("ru_RU", "Write 'ru-RU'.")]
    [InlineData("RU", "Write 'ru'.")]
    [InlineData("rus", "Write 'ru'.")]
    [InlineData("ru, kk", "A source has one language")]
    [InlineData("123", "Write the code of ISO 639")]
    [InlineData("zz", "Write the code of ISO 639")]
    [InlineData("kk-latn", "Write 'kk-Latn'.")]
    [InlineData("kk-Abcd", "Write the code of ISO 639")]
    public void A_language_that_is_no_tag_is_refused(string language, string words) =>
        SmallInput.Valid.With(SmallFiles.News, "language: en", $"language: ▸{language}")
            .Read().FindsError("FACT022", $"but it is '{language}'", words);

    [Theory]
    [InlineData("ru")]
    [InlineData("und")]
    [InlineData("kaa")]
    [InlineData("uz-Cyrl")]
    [InlineData("pt-BR")]
    [InlineData("es-419")]
    [InlineData("kk-Latn-KZ")]
    public void A_language_tag_is_right(string language) =>
        SmallInput.Valid.With(SmallFiles.News, "language: en", $"language: {language}").Read().FindsNothing();

    [Theory]
    [InlineData("CC-BY-4", "Did you mean 'CC-BY-4.0'?")]
    [InlineData("cc-by-4.0", "Did you mean 'CC-BY-4.0'?")]
    [InlineData("none", "none-stated")]
    public void A_licence_that_is_nearly_one_is_refused(string id, string words)
    {
        var found = SmallInput.Valid.With(SmallFiles.Users, "id: CC-BY-4.0", $"id: {id}").ReadAll().Found;
        Assert.Contains(found, f => f.Code is "FACT022" or "FACT142" && f.ToString().Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CC-BY-4.0", true)]
    [InlineData("PDDL-1.0", true)]
    [InlineData("none-stated", false)]
    [InlineData("my own <terms>", false)]
    public void A_licence_knows_whether_it_has_a_page(string id, bool isSpdx)
    {
        var outcome = SmallInput.Valid.With(SmallFiles.Users, "{id: CC-BY-4.0, download: true}", $"{{id: '{id}', download: false}}").Read();
        outcome.FindsNothing();
        Assert.Equal(isSpdx, outcome.Catalogue.Indicators[0].Licence.IsSpdx);
    }
}

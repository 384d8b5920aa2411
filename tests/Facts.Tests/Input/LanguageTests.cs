using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Input;

public class LanguageTests
{
    [Fact]
    public void Words_in_another_language_are_given_in_that_language()
    {
        var betaland = SmallInput.Valid.Read().Catalogue.Countries.Single(c => c.Id == "bb");

        Assert.Equal(("Betaland", "Бета", "Betaland"), (betaland.Title.English, betaland.Title.In("ru"), betaland.Title.In("kk")));
    }

    [Fact]
    public void Prose_in_another_language_is_given_in_that_language()
    {
        var outcome = SmallInput.Valid.With(SmallFiles.Event, "summary: People met.",
            "summary: {en: People met., ru: Люди собрались.}").Read();

        outcome.FindsNothing();
        var summary = outcome.Catalogue.Facts.Single(f => f.Id == "aa/event").Summary;
        Assert.Equal(("People met.", "Люди собрались.", "People met."), (summary.Source, summary.In("ru").Source, summary.In("kk").Source));
    }

    [Fact]
    public void An_error_in_another_language_is_reported_where_it_stands() =>
        SmallInput.Valid.With(SmallFiles.Event, "summary: People met.", "summary:\n  en: People met.\n  ru: Люди ▸[[zz/unknown]].").Read()
            .FindsError("FACT012", "Unknown fact 'zz/unknown'.");

    [Theory]
    [InlineData("title")]
    [InlineData("summary")]
    public void An_unknown_language(string field) =>
        SmallInput.Valid.With(SmallFiles.Topics, "speech:\n  title: Speech\n  summary: What may be said.",
                field == "title"
                    ? "speech:\n  title: {en: Speech, ▸fr: Parole}\n  summary: What."
                    : "speech:\n  title: Speech\n  summary: {en: What., ▸fr: Quoi.}").Read()
            .FindsError("FACT022", $"'{field}' has the unknown language 'fr'.", "Use one of: en, ru, kk, ky, tg, tk, uz.");

    [Fact]
    public void A_mistyped_language() =>
        SmallInput.Valid.With(SmallFiles.Betaland, "ru: Бета", "▸rus: Бета").Read()
            .FindsError("FACT022", "the unknown language 'rus'", "Did you mean 'ru'?");

    [Theory]
    [InlineData("{ru: Бета}")]
    [InlineData("{}")]
    public void No_English_words(string written) =>
        SmallInput.Valid.With(SmallFiles.Betaland, "{en: Betaland, ru: Бета}", $"▸{written}")
            .Read().FindsError("FACT022", "'name' has no English words.", "Add 'en:'.");

    [Fact]
    public void An_empty_translation() =>
        SmallInput.Valid.With(SmallFiles.Betaland, "ru: Бета", "ru: ▸''").Read()
            .FindsError("FACT021", "'name' is empty; it must be text in each language.");
}

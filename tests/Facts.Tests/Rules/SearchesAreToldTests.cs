using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class SearchesAreToldTests
{
    const string English = "{words: blocked sites in Betaland, on: 2026-11-20}";
    const string Russian = "{words: Бета блокировка сайтов, language: ru, on: 2026-11-21}";
    const string NoData = $"    answer: no-data\n    searched:\n      - {English}\n      - {Russian}";

    [Fact]
    public void An_answer_of_no_data_with_two_searches_is_right() => SmallInput.Valid.Check<SearchesAreTold>().FindsNothing();

    [Fact]
    public void An_answer_of_no_data_without_searches_is_found() =>
        Answer("    ▸answer: no-data").Check<SearchesAreTold>().FindsError("FACT171", "not what was searched for", "Add 'searched:'");

    [Fact]
    public void One_search_is_too_few() =>
        Answer($"    answer: no-data\n    searched:\n      ▸- {Russian}").Check<SearchesAreTold>().FindsError("FACT172", "too few");

    [Fact]
    public void Searches_in_English_alone_are_too_few() =>
        Answer($"    answer: no-data\n    searched:\n      ▸- {English}\n      - {{words: Betaland blocks sites, on: 2026-11-20}}")
            .Check<SearchesAreTold>().FindsError("FACT173", "in Russian or in a language of the country");

    [Theory]
    [InlineData("ru")]
    [InlineData("ru-RU")]
    [InlineData("kk")]
    [InlineData("kk-Latn")]
    public void A_language_of_the_country_is_as_good_as_Russian(string language) =>
        Answer($"    answer: no-data\n    searched:\n      - {English}\n      - {{words: Beta, language: {language}, on: 2026-11-21}}")
            .With(SmallFiles.Betaland, "ru: Бета", "kk: Бета").Check<SearchesAreTold>().FindsNothing();

    [Fact]
    public void Any_other_answer_has_no_searches() =>
        Answer($"    answer: never\n    as-of: 2022\n    searched:\n      ▸- {English}\n      - {Russian}")
            .Check<SearchesAreTold>().FindsError("FACT170", "belongs to an answer of no-data");

    [Fact]
    public void A_search_has_words_and_a_day() =>
        Answer($"    answer: no-data\n    searched:\n      - {English}\n      - ▸{{words: Бета, language: ru}}")
            .Read().FindsAmong("FACT020", "'on'");

    [Fact]
    public void A_search_on_no_single_day_is_found() =>
        SmallInput.Valid.With(SmallFiles.Question, "language: ru, on: 2026-11-21", "language: ru, on: 2026-11")
            .With(SmallFiles.Question, "answers:\n  aa:", "answers:\n  ▸aa:").Check<WorkingDaysAreDays>()
            .FindsWarning("FACT144", "not a single day");

    static SmallInput Answer(string text) => SmallInput.Valid.With(SmallFiles.Question, NoData, text);
}

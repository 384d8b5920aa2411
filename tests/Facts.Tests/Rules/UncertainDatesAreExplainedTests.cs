using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class UncertainDatesAreExplainedTests
{
    [Theory]
    [InlineData("2021-09~")]
    [InlineData("2021-09?")]
    [InlineData("2021-09%")]
    [InlineData("2007~/2022")]
    [InlineData("2007/2022?")]
    public void A_doubtful_date_without_a_note_is_found(string date) =>
        SmallInput.Valid.With(SmallFiles.Event, "date: 2021-09-15", $"date: ▸{date}").Check<UncertainDatesAreExplained>()
            .FindsError("FACT037", $"The date '{date}' is uncertain or approximate and does not say why.", "Add 'date-note:'");

    [Fact]
    public void A_missing_date_without_a_note_is_found() =>
        SmallInput.Valid.With(SmallFiles.Event, "title: A rally in Alphaland\nkind: event\ndate: 2021-09-15",
            "▸title: A rally in Alphaland\nkind: event").Check<UncertainDatesAreExplained>()
            .FindsError("FACT037", "A fact without a date says why.");

    [Theory]
    [InlineData("date: 2021-09~\ndate-note: The report says mid-September.")]
    [InlineData("date-note: The report gives no day.")]
    [InlineData("date: 2021-09-15\ndate-note: The report says so.")]
    public void A_date_with_a_note_is_right(string lines) =>
        SmallInput.Valid.With(SmallFiles.Event, "date: 2021-09-15", lines).Check<UncertainDatesAreExplained>().FindsNothing();

    [Theory]
    [InlineData("2021")]
    [InlineData("2021-05-01/")]
    [InlineData("2021-05-01/..")]
    [InlineData("../2013")]
    [InlineData("/2013")]
    [InlineData("202X")]
    [InlineData("2021-XX")]
    public void A_date_that_is_open_or_coarse_but_not_doubtful_is_right(string date) =>
        SmallInput.Valid.With(SmallFiles.Event, "date: 2021-09-15", $"date: {date}").Check<UncertainDatesAreExplained>().FindsNothing();
}

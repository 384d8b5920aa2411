using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class FactsAreCheckedAfterTheirSourcesTests
{
    const string Verified = "verified: 2026-11-21";

    [Fact]
    public void A_fact_checked_before_its_source_was_published_is_found() =>
        SmallInput.Valid.With(SmallFiles.News, "language: en", "language: en\nissued: 2027-01-01")
            .With(SmallFiles.Event, "id: report-2021", "id: news-2022").With(SmallFiles.Event, Verified, "verified: ▸2026-11-21")
            .Check<FactsAreCheckedAfterTheirSources>().FindsError("FACT126", "before its source 'news-2022' was published (2027-01-01)");

    [Fact]
    public void A_fact_checked_before_its_source_was_read_is_warned_of() =>
        SmallInput.Valid.With(SmallFiles.News, "language: en", "language: en\naccessed: 2026-12-01")
            .With(SmallFiles.Event, "id: report-2021", "id: news-2022").With(SmallFiles.Event, Verified, "verified: ▸2026-11-21")
            .Check<FactsAreCheckedAfterTheirSources>().FindsWarning("FACT127", "before its source 'news-2022' was read (2026-12-01)");

    [Fact]
    public void A_fact_checked_on_the_day_on_which_its_source_was_read_is_right() =>
        SmallInput.Valid.With(SmallFiles.News, "language: en", "language: en\nissued: 2026-11-20\naccessed: 2026-11-21")
            .With(SmallFiles.Event, "id: report-2021", "id: news-2022").Check<FactsAreCheckedAfterTheirSources>().FindsNothing();
}

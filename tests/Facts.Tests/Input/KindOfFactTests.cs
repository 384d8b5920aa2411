using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Input;

public class KindOfFactTests
{
    static readonly Catalogue Catalogue = SmallInput.Valid.Read().Catalogue;

    [Fact]
    public void A_law_has_stages_and_penalties()
    {
        var law = Details<Law>("aa/law");

        Assert.Equal(("Law No. 1", LawStatus.InForce), (law.Citation.English, law.Status));
        Assert.Equal([(Stage.Proposed, "2020-12"), (Stage.Adopted, "2021-03-04")], law.Stages.Select(s => (s.Stage, s.Date.Raw)));
        Assert.Equal(("libel", 1m, 3m, "years"),
            (law.Penalties[0].For.English, law.Penalties[0].Minimum, law.Penalties[0].Maximum, law.Penalties[0].Unit?.English));
    }

    [Fact]
    public void A_restriction_has_a_measure_and_targets()
    {
        var restriction = Details<Restriction>("aa/blocking");

        Assert.Equal((Measure.Blocking, "a site", "whole country", "none given"),
            (restriction.Measure, Assert.Single(restriction.Targets).English,
                restriction.Area.English, restriction.OfficialReason.English));
    }

    [Fact]
    public void A_case_has_a_person_and_an_outcome()
    {
        var trial = Details<Case>("aa/case");

        Assert.Equal(("A. Person", "insult", "none known"), (trial.Person?.Name.English, trial.Charge.English, trial.Outcome.English));
    }

    [Fact]
    public void A_platform_has_users_that_its_figures_count()
    {
        Assert.Equal(["accounts"], Details<Platform>("aa/platform").Users.Select(u => u.Name));
        Assert.Equal(11_000_000m, Find("aa/platform").FindFigure("accounts")?.Value);
    }

    [Fact]
    public void A_statement_has_a_speaker() => Assert.Equal("The minister", Details<Statement>("aa/statement").Speaker.English);

    [Fact]
    public void An_event_may_have_no_place() => Assert.Null(Details<Event>("aa/event").Place);

    [Fact]
    public void A_figure_has_a_publisher_and_an_edition() =>
        Assert.Equal(("A publisher", "2022 edition"),
            (Details<Statistic>("bb/count").Publisher.English, Details<Statistic>("bb/count").Edition?.English));

    [Fact]
    public void A_fact_is_about_its_folders_country_first() =>
        Assert.Equal(["aa", "bb"], SmallInput.Valid.With(SmallFiles.Event, "kind: event", "kind: event\nalso: [bb]")
            .Read().Catalogue.Facts.Single(f => f.Id == "aa/event").Countries.Select(c => c.Id));

    static T Details<T>(string id) where T : FactDetails => Assert.IsType<T>(Find(id).Details);

    static Fact Find(string id) => Catalogue.Facts.Single(f => f.Id == id);
}

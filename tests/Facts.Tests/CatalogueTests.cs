using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests;

public class CatalogueTests
{
    static readonly Catalogue Small = SmallInput.Valid.Read().Catalogue;

    [Fact]
    public void Facts_stand_in_time_order_and_those_without_a_date_last()
    {
        var catalogue = SmallInput.Valid.With(SmallFiles.Law, "date: 2021-03-04\nsummary",
            "date-note: Not known.\nsummary").Read().Catalogue;

        Assert.Equal(["aa/blocking", "aa/event", "aa/platform", "bb/count", "aa/case", "aa/statement", "aa/law"],
            catalogue.Facts.Select(f => f.Id));
    }

    [Fact]
    public void A_fact_about_two_countries_is_of_both()
    {
        var catalogue = SmallInput.Valid.With(SmallFiles.Event, "kind: event", "kind: event\nalso: [bb]").Read().Catalogue;

        Assert.Equal(["aa/event", "bb/count"], catalogue.FactsOf(catalogue.Countries.Single(c => c.Id == "bb")).Select(f => f.Id));
    }

    [Fact]
    public void A_fact_is_on_its_topics_only()
    {
        Assert.Equal(7, Small.FactsOn(Small.Topics[0]).Count);
        Assert.Empty(Small.FactsOn(Small.Topics[1]));
    }

    [Fact]
    public void A_record_is_found_by_noun_and_id()
    {
        Assert.Equal("A rally in Alphaland", Small.Find(Noun.Fact, "aa/event")?.Title.English);
        Assert.Null(Small.Find(Noun.Source, "aa/event"));
    }

    [Fact]
    public void A_record_of_another_type_or_none_is_refused()
    {
        Assert.Equal("There is no fact 'aa/x'.",
            Assert.Throws<KeyNotFoundException>(() => Small.Get<Fact>(new(Noun.Fact, "aa/x"))).Message);
        Assert.Throws<KeyNotFoundException>(() => Small.Get<Source>(new(Noun.Fact, "aa/event")));
    }

    [Fact]
    public void The_id_of_a_file_that_cannot_be_read_exists_without_a_record()
    {
        var catalogue = SmallInput.Valid.With(SmallFiles.Report, "title: [").Read().Catalogue;

        Assert.Contains("report-2021", catalogue.IdsOf(Noun.Source));
        Assert.Null(catalogue.Find(Noun.Source, "report-2021"));
    }
}

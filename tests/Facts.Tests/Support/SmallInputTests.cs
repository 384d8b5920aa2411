namespace DigitalRights.Facts.Tests.Support;

public class SmallInputTests
{
    [Fact]
    public void The_unchanged_input_has_no_error()
    {
        var outcome = SmallInput.Valid.Read();
        outcome.FindsNothing();
        Assert.Equal(
            (2, 2, 2, 7, 1, 1, 1, 1, 1),
            (outcome.Catalogue.Countries.Count, outcome.Catalogue.Topics.Count, outcome.Catalogue.Sources.Count,
                outcome.Catalogue.Facts.Count, outcome.Catalogue.Indicators.Count,
                outcome.Catalogue.Questions.Count, outcome.Catalogue.Essays.Count,
                outcome.Catalogue.Pages.Count, outcome.Catalogue.Terms.Count));
    }
}

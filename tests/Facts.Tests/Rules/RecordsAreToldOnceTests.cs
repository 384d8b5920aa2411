using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class RecordsAreToldOnceTests
{
    [Theory]
    [InlineData("A rally in Alphaland")]
    [InlineData("A  rally, in alphaland")]
    public void Two_facts_with_one_title_and_date_are_warned_of(string title) =>
        SmallInput.Valid.With(SmallFiles.Statement, "title: A minister of Alphaland speaks", $"title: ▸'{title}'")
            .With(SmallFiles.Statement, "date: 2022-06-01", "date: 2021-09-15").Check<RecordsAreToldOnce>()
            .FindsWarning("FACT130", "The fact 'aa/event' has the same title and date.", "Merge the two");

    [Fact]
    public void Facts_with_one_title_of_two_days_are_right() =>
        SmallInput.Valid.With(SmallFiles.Statement, "title: A minister of Alphaland speaks", "title: A rally in Alphaland")
            .Check<RecordsAreToldOnce>().FindsNothing();

    [Fact]
    public void Two_topics_with_one_title_are_warned_of() =>
        SmallInput.Valid.With(SmallFiles.Topics, "title: Speech", "title: ▸Access")
            .Check<RecordsAreToldOnce>().FindsWarning("FACT130", "The topic 'access' has the same title.");
}

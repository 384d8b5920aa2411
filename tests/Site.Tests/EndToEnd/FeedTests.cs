using System.Text.Json;
using System.Xml.Linq;
using DigitalRights.Site.Tests.Publishing;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.EndToEnd;

/// <summary>Whoever follows the feed is told what was published, changed or checked, and when.</summary>
public sealed class FeedTests : IDisposable
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    readonly TemporaryFolder _root = SmallSite.Copy();

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task An_entry_has_the_day_of_work_not_of_the_event_and_the_words_of_the_fact()
    {
        var entry = await EntryAsync();

        Assert.Equal("2024-02-01T00:00:00Z", entry.Element(Atom + "updated")!.Value);
        Assert.Equal("The invented parliament of Alpha adopted the law, the test report says. It allows 5 to 15 test coins.",
            entry.Element(Atom + "summary")!.Value.Trim());
    }

    [Fact]
    public async Task What_was_corrected_last_is_told_first()
    {
        File.WriteAllText(_root["input/corrections.yml"],
            """
            - {date: 2024-01-02, what: An older slip., where: [fact:aa/sample-law], was: a}
            - {date: 2024-02-01, what: The month was wrong., where: [fact:aa/sample-law], was: February 2021, now: March 2021}
            """);

        var entry = await EntryAsync();

        Assert.StartsWith("Corrected on 1 February 2024: The month was wrong. The invented parliament",
            entry.Element(Atom + "summary")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_country_and_topic_has_its_own_in_both_forms_with_its_facts_alone()
    {
        (await InProcess.BuildAsync(_root, "-s", "Host=example.org")).MustSucceed();

        Assert.All(new[] { "", "countries/alpha/", "topics/rules/" }, folder =>
        {
            var atom = XDocument.Load(_root[$"output/{folder}feed.xml"]);
            var json = JsonDocument.Parse(File.ReadAllText(_root[$"output/{folder}feed.json"])).RootElement;
            Assert.Equal(atom.Descendants(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value),
                json.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()));
        });
        Assert.DoesNotContain("/facts/aa/sample-law/", File.ReadAllText(_root["output/countries/beta/feed.xml"]), StringComparison.Ordinal);
    }

    async Task<XElement> EntryAsync()
    {
        (await InProcess.BuildAsync(_root, "-s", "Host=example.org")).MustSucceed();
        return XDocument.Load(_root["output/feed.xml"]).Descendants(Atom + "entry")
            .Single(e => e.Element(Atom + "title")!.Value == SmallSite.Title);
    }
}

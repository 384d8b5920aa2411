using System.Text;
using DigitalRights.Site.Tests.Publishing;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.EndToEnd;

/// <summary>A calendar has days as days and months as their days, and no day that nobody knows.</summary>
public sealed class CalendarTests : IDisposable
{
    readonly TemporaryFolder _root = SmallSite.Copy();

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData("2021-03-04", "20210304", "20210305")]
    [InlineData("2021-03", "20210301", "20210401")]
    [InlineData("2021-12~", "20211201", "20220101")]
    [InlineData("2021-03-04/2021-03-06", "20210304", "20210307")]
    [InlineData("2021-03-04/..", "20210304", "20210305")]
    public async Task What_is_known_by_the_day_or_the_month_spans_its_days(string date, string start, string end)
    {
        var calendar = await CalendarAsync(date);

        Assert.Contains(
            $"UID:bb-sample-event@example.org\r\nDTSTAMP:20240204T000000Z\r\n"
                + $"DTSTART;VALUE=DATE:{start}\r\nDTEND;VALUE=DATE:{end}\r\n",
            calendar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021")]
    [InlineData("2021-23")]
    [InlineData("202X")]
    [InlineData("2020/2021-03-04")]
    [InlineData("../2021-03-04")]
    public async Task What_is_known_by_less_is_left_out_and_counted(string date)
    {
        var calendar = await CalendarAsync(date);

        Assert.DoesNotContain("bb-sample-event@", calendar, StringComparison.Ordinal);
        Assert.Contains("left out", calendar.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_line_is_longer_than_the_standard_allows()
    {
        var calendar = await CalendarAsync("2021-03-04");

        Assert.All(calendar.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    async Task<string> CalendarAsync(string date)
    {
        var file = _root["input/facts/bb/sample-event.yml"];
        File.WriteAllLines(file, File.ReadAllLines(file).Select(l =>
            l == "kind: event" ? $"{l}\ndate: {date}" : l));
        (await InProcess.BuildAsync(_root, "-s", "Host=example.org")).MustSucceed();
        return File.ReadAllText(_root["output/calendar.ics"]);
    }
}

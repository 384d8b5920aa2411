using System.Globalization;
using DigitalRights.Site.Tests.RealSite;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.Publishing;

/// <summary>Two builds of one input are the same to the byte.</summary>
[Collection(RealSiteGroup.Name)]
public sealed class SameBytesEverywhereTests(RealBuild site)
{
    [Theory]
    [InlineData("Pacific/Kiritimati", "tr_TR.UTF-8", "1")]
    [InlineData("America/Los_Angeles", "C", "2")]
    public async Task Whatever_the_time_zone_the_language_and_the_number_of_cores(string zone, string language, string cores)
    {
        using var folder = new TemporaryFolder();
        var environment = new Dictionary<string, string>
        {
            ["TZ"] = zone,
            ["LANG"] = language,
            ["LC_ALL"] = language,
            ["DOTNET_PROCESSOR_COUNT"] = cores,
        };

        (await ChildProcess.RunAsync(environment, "--root", site.Root, "--output", folder["output"], "--log-level", "Error")).MustSucceed();

        Assert.Equal(Folder.Hashes(site.Output), Folder.Hashes(folder["output"]));
    }

    [Fact]
    public async Task Whatever_the_culture_writes_for_a_decimal_point_and_a_minus()
    {
        using var folder = SmallSite.Copy();
        (await InProcess.BuildAsync(folder)).MustSucceed();
        var usual = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Unusual();
            (await InProcess.BuildAsync(folder, "--output", folder["unusual"])).MustSucceed();
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }

        Assert.Equal(Folder.Hashes(folder["output"]), Folder.Hashes(folder["unusual"]));
    }

    static CultureInfo Unusual()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = "'";
        culture.NumberFormat.NegativeSign = "−";
        culture.NumberFormat.PercentSymbol = "٪";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yy";
        culture.DateTimeFormat.DateSeparator = ".";
        return culture;
    }
}

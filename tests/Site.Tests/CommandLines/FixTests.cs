using DigitalRights.Site.Tests.Publishing;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.CommandLines;

public sealed class FixTests : IDisposable
{
    readonly TemporaryFolder _root = SmallSite.Copy();

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task What_is_safe_is_mended_and_the_check_says_so_before()
    {
        var before = File.ReadAllText(_root[SmallSite.FactFile]);
        _root.Edit(SmallSite.FactFile, "topics: [rules]", "topics: rules");

        var check = await InProcess.RunAsync("check", "--root", _root.Path, "--log-level", "Error");
        Assert.Contains("The content has 1 error. The command 'fix' mends it.", check.Errors, StringComparison.Ordinal);

        var dry = (await InProcess.RunAsync("fix", "--dry-run", "--root", _root.Path)).MustSucceed();
        Assert.Contains("'rules' becomes '[rules]'.", dry.Output, StringComparison.Ordinal);
        Assert.Contains("topics: rules", File.ReadAllText(_root[SmallSite.FactFile]), StringComparison.Ordinal);

        (await InProcess.RunAsync("fix", "--root", _root.Path)).MustSucceed();
        Assert.Contains("topics: [rules]", File.ReadAllText(_root[SmallSite.FactFile]), StringComparison.Ordinal);
        Assert.Equal(before.Split('\n').Order(StringComparer.Ordinal),
            File.ReadAllText(_root[SmallSite.FactFile]).Split('\n').Order(StringComparer.Ordinal));

        (await InProcess.RunAsync("check", "--root", _root.Path)).MustSucceed();
        var again = (await InProcess.RunAsync("fix", "--root", _root.Path)).MustSucceed();
        Assert.StartsWith("There is nothing to mend without a doubt.", again.Output, StringComparison.Ordinal);
    }
}

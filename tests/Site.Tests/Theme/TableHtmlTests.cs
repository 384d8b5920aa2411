using DigitalRights.Site.Tests.Publishing;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.Theme;

public sealed class TableHtmlTests : IDisposable
{
    readonly TemporaryFolder _root = SmallSite.Copy();

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task An_empty_corner_of_a_table_is_no_heading()
    {
        _root.Edit("input/pages/contribute.md", "Do not send", "| | Kept |\n|---|---|\n| Names | no |\n\nDo not send");

        (await InProcess.BuildAsync(_root)).MustSucceed();

        Assert.Contains(
            "<thead><tr><td></td><th scope=\"col\">Kept</th></tr></thead><tbody><tr><th scope=\"row\">Names</th><td>no</td></tr></tbody>",
            File.ReadAllText(_root["output/contribute/index.html"]), StringComparison.Ordinal);
    }
}

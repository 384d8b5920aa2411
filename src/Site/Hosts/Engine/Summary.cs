using System.Globalization;
using DigitalRights.Engine.Hosting;

namespace DigitalRights.Site.Hosts.Engine;

/// <summary>The one line that ends a run.</summary>
static class Summary
{
    public static string Of(Command command, int pages, OutputSummary? output, TimeSpan time, int warnings, string? host, string path)
    {
        var warned = warnings == 1 ? "1 warning" : $"{warnings} warnings";
        var took = string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s");
        if (command == Command.Check || output is null) return $"Checked {pages} pages in {took}; {warned}; nothing was written.";

        var size = string.Create(CultureInfo.InvariantCulture, $"{output.Bytes / 1024.0 / 1024.0:0.0} MB");
        var absent = string.IsNullOrWhiteSpace(host) ? " Without the setting Host there are no canonical links, sitemap, feed or previews." : "";
        return $"Built {pages} pages, {output.Files} files, {size}, in {took} ({output.Written} written, {output.Unchanged} unchanged, {output.Removed} removed); {warned}.{absent} Open {Path.Combine(path, "index.html")}";
    }
}

using System.Globalization;
using DigitalRights.Publishing;

namespace DigitalRights.Site.Commands;

/// <summary>The one line that ends a run.</summary>
static class Summary
{
    public static string OfCheck(int pages, SiteRun run) => $"Checked {pages} pages in {Took(run)}; {Warned(run)}; nothing was written.";

    public static string OfBuild(int pages, OutputSummary output, SiteRun run)
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"{output.Bytes / 1024.0 / 1024.0:0.0} MB");
        var changes = $"{output.Written} written, {output.Unchanged} unchanged, {output.Removed} removed";
        var absent = run.Settings.Links.Host is null
            ? " Without the setting Host there are no canonical links, sitemap, feed or previews."
            : "";
        return $"Built {pages} pages, {output.Files} files, {size}, in {Took(run)} ({changes}); {Warned(run)}.{absent} "
            + $"Open {Path.Combine(run.Project.Output, "index.html")}";
    }

    static string Took(SiteRun run) => string.Create(CultureInfo.InvariantCulture, $"{run.Time.TotalSeconds:0.00} s");

    static string Warned(SiteRun run) => run.Warnings == 1 ? "1 warning" : $"{run.Warnings} warnings";
}

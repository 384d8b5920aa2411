using DigitalRights.Facts.Input;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Issues;

/// <summary>
/// The record that a report is about. The page fills its file into the form by itself; its address a person may have written.
/// </summary>
/// <param name="pageAt">The record whose page has such an address, below the root of the site.</param>
sealed class ReportedRecord(
    Catalogue catalogue, IReadOnlyList<ContentFile> files, Func<string, IRecord?> pageAt, List<string> refusals)
{
    /// <summary>The record, or null when the two name none, or not the same, which has then been told.</summary>
    public IRecord? Of(string address, string? file)
    {
        var page = PageIn(address);
        if (file is null)
        {
            if (page is null) refusals.Add($"'{IssueProse.Line(address)}' is the address of no page of a record.");
            return page;
        }
        var path = IssueProse.Line(file).Trim('`');
        if (files.FirstOrDefault(f => f.ShownAs == path) is not { } meant)
        {
            refusals.Add($"'{path}' is no file of the content.");
            return null;
        }
        var held = catalogue.Records.Where(r => r.Origin.Path == meant.Path).ToList();
        if (page is not null && held.Contains(page)) return page;
        if (page is null && held is [var only]) return only;
        refusals.Add(page is null ? $"'{path}' does not hold one record that the page could show."
            : $"The page is that of {page.Origin.At.File}, but the file is given as {path}. Correct one of them in the issue.");
        return null;
    }

    // Below whatever root the site is published at.
    IRecord? PageIn(string address)
    {
        var path = IssueProse.Line(address).Split('?', '#')[0].Replace("index.html", "", StringComparison.Ordinal);
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, parts.Length)
            .Select(skipped => pageAt(string.Concat(parts.Skip(skipped).Select(part => part + "/")))).FirstOrDefault(r => r is not null);
    }
}

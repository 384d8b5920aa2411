using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using DigitalRights.Facts.Views;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Issues;

/// <summary>
/// The sources that an answer names, one on each line: its address, perhaps that of an archived copy, and the place in it.
/// </summary>
sealed partial class IssueSources
{
    const int Most = 20;

    readonly Catalogue _catalogue;
    readonly SourceAddresses _addresses;
    readonly int _issue;
    readonly List<string> _refusals;
    readonly List<IssueSource> _found = [];

    IssueSources(Catalogue catalogue, int issue, List<string> refusals)
    {
        (_catalogue, _addresses, _issue, _refusals) = (catalogue, new(catalogue), issue, refusals);
    }

    /// <summary>In the order of the answer, each once.</summary>
    public static IReadOnlyList<IssueSource> In(string answer, Catalogue catalogue, int issue, List<string> refusals)
    {
        var sources = new IssueSources(catalogue, issue, refusals);
        foreach (var line in answer.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line))) sources.Take(line);
        if (sources._found.Count > Most) refusals.Add($"The issue names {sources._found.Count} sources; at most {Most} are taken.");
        return [.. sources._found.DistinctBy(s => s.Id)];
    }

    /// <summary>The address as it can stand in a file; null when it cannot, which has then been told.</summary>
    public static NewAddress? Address(string written, List<string> refusals)
    {
        var findings = new Findings();
        var clean = Trackers.In(written).Clean;
        var isSound = WebAddress.Tell(clean, Location.Nowhere, findings);
        refusals.AddRange(findings.Sorted().Where(f => f.Severity == Severity.Error).Select(f => $"{f.Message} {f.Suggestion}"));
        if (isSound && NewAddress.Of(clean) is { } address) return address;
        if (isSound) refusals.Add($"'{IssueProse.Line(written)}' is not a web address that starts with https:// or http://.");
        return null;
    }

    /// <summary>Where copies are kept.</summary>
    public static bool IsArchive(string address) => Archive().IsMatch(address);

    void Take(string line)
    {
        var addresses = TextContent.Address().Matches(line).Select(m => m.Value).ToList();
        var place = IssueProse.Line(addresses.Aggregate(line, (rest, address) => rest.Replace(address, " ", StringComparison.Ordinal)));
        place = place.Replace("( )", "", StringComparison.Ordinal).Replace("<>", "", StringComparison.Ordinal)
            .TrimStart([.. " -*+.,;:()[]<>–—"]).TrimEnd([.. " ,;:([<–—-"]);
        var pages = addresses.Where(a => !IsArchive(a)).ToList();
        if (pages.Count == 0) pages = [.. addresses.Take(1)]; // the copy alone is known
        if (pages.Count == 0)
        {
            // A line that only goes on belongs to the source above it.
            if (_found.Count > 0) _found[^1] = _found[^1] with { Locator = $"{_found[^1].Locator} {place}".Trim() };
            return;
        }
        foreach (var page in pages)
        {
            if (Address(page, _refusals) is not { } address) continue;
            var copies = addresses.Except(pages).Select(copy => Address(copy, _refusals)).OfType<NewAddress>().Select(c => c.Clean);
            var known = _addresses.Find(new(address.Clean));
            _found.Add(new(known?.Id ?? FreeId(address), address.Clean, known is null ? [.. copies] : [], place, known is not null));
        }
    }

    string FreeId(NewAddress address)
    {
        var (proposed, addition) = (address.Id, $"issue-{_issue}");
        if (!RecordName.IsName(proposed)) proposed = addition;
        if (IsFree(proposed)) return proposed;
        var free = $"{RecordName.Shortened(proposed, RecordName.Longest - addition.Length - 4)}-{addition}";
        for (var further = 2; !IsFree(free); further++) free = $"{free}-{further}";
        return free;
    }

    bool IsFree(string id) =>
        RecordName.IsPossible(id, Location.Nowhere, new())
        && !_catalogue.IdsOf(Noun.Source).Contains(id) && _found.TrueForAll(s => s.Id != id)
        && !_catalogue.Sources.SelectMany(s => s.Origin.FormerNames).Any(former => former.Name == id);

    [GeneratedRegex(@"^https?://((web\.)?archive\.(org|ph|is|today|md|li|vn|fo)|perma\.cc|webcitation\.org|ghostarchive\.org)/",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Archive();
}

/// <summary>A source that an issue names.</summary>
/// <param name="Archived">The addresses of copies.</param>
/// <param name="Locator">The place in it; empty when the issue names none.</param>
/// <param name="IsKnown">Whether the content has it already.</param>
sealed record IssueSource(string Id, string Address, IReadOnlyList<string> Archived, string Locator, bool IsKnown)
{
    /// <summary>The place as a value of YAML, left open when it is not named.</summary>
    public string Place => Locator.Length == 0 ? YamlWriting.Open : IssueProse.Value(Locator);
}

using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Rules;

/// <summary>What a contributor probably means who names a record that does not exist.</summary>
sealed class LikelyRecords(Catalogue catalogue)
{
    // Ids that can be read at a glance.
    const int MostListed = 30;
    const int MostProposed = 3;

    readonly Lazy<SourceAddresses> _byAddress = new(() => new(catalogue));

    /// <summary>What to write instead, or what to add, as a sentence; null when there is nothing to say.</summary>
    public string? Advice(Reference unknown)
    {
        if (unknown.Noun == Noun.Source && Uri.TryCreate(unknown.Id, UriKind.Absolute, out var address)
            && address.Scheme.StartsWith("http", StringComparison.Ordinal))
        {
            return _byAddress.Value.Find(address) is { } source
                ? $"This is the address of the source '{source.Id}': write that id."
                : "No source has this address yet: add a file for it to input/sources/, and write the name of that file here, "
                    + "without .yml.";
        }
        var known = catalogue.IdsOf(unknown.Noun);
        if (Nearest.DidYouMean(unknown.Id, known) is { } near) return near;
        if (ByWords(unknown) is { Count: > 0 } likely) return $"Did you mean {string.Join(" or ", likely.Select(id => $"'{id}'"))}?";
        if (unknown.Noun is not (Noun.Fact or Noun.Source) && known.Count is > 0 and <= MostListed)
        {
            return $"Use one of: {string.Join(", ", known.Order(StringComparer.Ordinal))}.";
        }
        return unknown.Noun switch
        {
            Noun.Source when RecordName.IsName(unknown.Id) => $"If it is new, add its file: input/sources/{unknown.Id}.yml.",
            Noun.Fact when unknown.Id.Split('/') is [var folder, var name] && RecordName.IsName(folder) && RecordName.IsName(name) =>
                $"If it is new, add its file: input/facts/{unknown.Id}.yml.",
            Noun.Fact => "A fact is named by folder and file, such as kz/some-fact.",
            _ => null,
        };
    }

    // The records that have most of the words, in their ids, titles or other names; none when they have less than half of them.
    List<string> ByWords(Reference unknown)
    {
        var words = WordsOf(unknown.Id).ToHashSet(StringComparer.Ordinal);
        if (words.Count == 0) return [];
        var found = catalogue.Records.Where(r => r.Noun == unknown.Noun)
            .Select(r => (r.Id, Count: words.Count(NamesOf(r).SelectMany(WordsOf).ToHashSet(StringComparer.Ordinal).Contains)))
            .Where(r => r.Count * 2 >= words.Count && r.Count > 0).ToList();
        var most = found.Count == 0 ? 0 : found.Max(r => r.Count);
        var best = found.Where(r => r.Count == most).Select(r => r.Id).Order(StringComparer.Ordinal).ToList();
        return best.Count <= MostProposed ? best : [];
    }

    static IEnumerable<string> NamesOf(IRecord record) =>
        record is Fact fact ? [fact.Id, fact.Title.English, .. fact.Aliases.Select(a => a.English)] : [record.Id, record.Title.English];

    static IEnumerable<string> WordsOf(string name) =>
        name.ToLowerInvariant().Split([.. name.Where(c => !char.IsLetterOrDigit(c)).Distinct()],
            StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2);
}

using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Input;

/// <summary>
/// The records of one file, as far as they could be read, and the ids that it stands for in any case, and what is no record of its own.
/// After it is read it never changes, and nothing in it depends on other files.
/// </summary>
sealed class FileRecords(ContentFile file)
{
    public ContentFile File { get; } = file;

    /// <summary>What is wrong with this file, whatever stands in others.</summary>
    public Findings Findings { get; } = new();

    public CollectedParts Collected { get; } = new();
    public List<IRecord> Records { get; } = [];

    /// <summary>Records that were made without a field whose value is wrong, for those rules that look only at what stands there.</summary>
    public List<IRecord> Incomplete { get; } = [];

    /// <summary>What is known of the last record that is not whole; null when all are.</summary>
    public Draft? Draft { get; private set; }

    public List<Reference> Known { get; } = [];

    /// <summary>Nouns of which the file may hold records that cannot be named, since it cannot be read.</summary>
    public List<Noun> MayHold { get; } = [];

    public List<LedgerEntry> Ledger { get; } = [];

    public List<Outline> Outlines { get; } = [];

    /// <summary>Every text in Markdown, with whose it is as far as that could be made.</summary>
    public IReadOnlyList<Passage> Passages => field ??= [.. PassagesOf()];

    /// <summary>Every reference that stands in a field, then those in texts.</summary>
    public IReadOnlyList<Reference> Named => field ??= [.. Collected.References, .. Collected.Texts.SelectMany(t => t.References())];

    /// <summary>SHA-256 of its bytes, in lower-case hexadecimal digits; null while nobody has read them.</summary>
    public string? Hash { get; set; }

    /// <summary>By what it is known again; null where nobody asked.</summary>
    public Stamp? Stamp { get; set; }

    /// <summary>Whether all of the file could be looked at, whatever is wrong with what it says.</summary>
    public bool IsRead { get; set; }

    /// <summary>Whether every entry of the ledger could be made; otherwise nobody can say which numbers are missing.</summary>
    public bool IsLedgerWhole { get; set; } = true;

    /// <summary>Reads a record and takes it up, among the incomplete ones when something was left out.</summary>
    public void Add<T>(Shape<T> shape, YamlNode node, RecordContext context) where T : IRecord
    {
        var canBeMade = TryRead(shape, node, context, out var value, out var isWhole);
        if (canBeMade) (isWhole ? Records : Incomplete).Add(value);
        if (!(canBeMade && isWhole) && InputPlaces.All.FirstOrDefault(p => p.Holds(File.Path)) is { Noun: { } noun })
        {
            Draft = Draft.Of(noun, node);
        }
    }

    /// <param name="isWhole">Whether nothing was left out of it because it is wrong.</param>
    public bool TryRead<T>(Shape<T> shape, YamlNode node, RecordContext context, out T value, out bool isWhole)
    {
        var canBeMade = shape.TryRead(node, context, out value);
        isWhole = canBeMade && context.Collected.LeftOut == 0;
        Collected.Add(context.Collected);
        return canBeMade;
    }

    IEnumerable<Passage> PassagesOf()
    {
        var owners = Records.SelectMany(r => r.Texts.Select(text => new Passage(text, r))).ToDictionary(p => p.Text);
        return Collected.Texts.Select(text => owners.GetValueOrDefault(text) ?? new(text, null) { Draft = Draft });
    }

    /// <summary>What reading one record of the file needs.</summary>
    /// <param name="at">Where the record starts, when that is not the start of the file.</param>
    public RecordContext ContextOf(string id, Location? at = null) =>
        new(Findings, new(), id, new(File.Path, at ?? Start, new Dictionary<string, Location>()));

    public Location Start => new(File.ShownAs, 1, 1);
}

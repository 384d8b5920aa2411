using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Fields;
using DigitalRights.Facts.Model;

namespace DigitalRights.Facts.Reading;

/// <summary>The records of one file, as far as they could be read, and the ids that it stands for in any case, and what is no record of its own.</summary>
sealed class Drafts(InputFile file, Findings findings)
{
    public InputFile File { get; } = file;
    public Findings Findings { get; } = findings;
    public Collected Collected { get; } = new();
    public List<IRecord> Records { get; } = [];
    public List<Reference> Known { get; } = [];
    public List<LedgerEntry> Ledger { get; } = [];

    /// <summary>Whether all of the file could be looked at, whatever is wrong with what it says.</summary>
    public bool IsRead { get; set; }

    public Origin Origin => new(File.Path, Start, new Dictionary<string, Location>());

    public RecordContext Context => new(Findings, Collected);

    public Location Start => new(File.ShownAs, 1, 1);
}

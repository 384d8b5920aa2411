using DigitalRights.Facts.Names;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Schema;

/// <summary>
/// The references, texts and former names that were read in a record. They are kept also when the record cannot be made, so that they are
/// checked all the same.
/// </summary>
sealed class CollectedParts
{
    public List<Reference> References { get; } = [];

    /// <summary>In every language.</summary>
    public List<Markdown> Texts { get; } = [];

    /// <summary>The names under which the record was published before.</summary>
    public List<Key> FormerNames { get; } = [];

    /// <summary>How many fields are wrong or missing, and were left out or guessed.</summary>
    public int LeftOut { get; set; }

    /// <summary>
    /// Whether something stands there that nobody looked into, since it has another name or shape than a field, or belongs to a kind that
    /// is not known: it may name records.
    /// </summary>
    public bool HasUnread { get; set; }

    public void Add(CollectedParts other)
    {
        HasUnread |= other.HasUnread;
        References.AddRange(other.References);
        Texts.AddRange(other.Texts);
        FormerNames.AddRange(other.FormerNames);
    }
}

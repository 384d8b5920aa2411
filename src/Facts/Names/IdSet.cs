using System.Collections;

namespace DigitalRights.Facts.Names;

/// <summary>The ids that exist for a noun, as far as the input could be read.</summary>
/// <param name="ids">The ids that were found.</param>
/// <param name="isOpen">
/// Whether there may be others, since a file that gives some cannot be read: then none is called unknown, so that the broken file
/// alone is reported.
/// </param>
public sealed class IdSet(IReadOnlySet<string> ids, bool isOpen) : IReadOnlyCollection<string>
{
    /// <summary>How many were found.</summary>
    public int Count => ids.Count;

    /// <summary>Whether the id exists, or may exist.</summary>
    public bool Contains(string id) => isOpen || ids.Contains(id);

    public IEnumerator<string> GetEnumerator() => ids.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

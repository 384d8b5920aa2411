using DigitalRights.Facts.Model;

namespace DigitalRights.Theme.Prose;

/// <summary>One numbered reference.</summary>
public sealed class Note(int number, Source source)
{
    readonly List<(string? Fragment, string? Locator)> _mentions = [];

    public int Number { get; } = number;

    public Source Source { get; } = source;

    public string Fragment => $"note-{Number}";

    /// <summary>Where the text cites it, if it does, and the place in the source that each mention names.</summary>
    public IReadOnlyList<(string? Fragment, string? Locator)> Mentions => _mentions;

    internal void List(string locator) => _mentions.Add((null, locator));

    internal string Mention(string? locator)
    {
        var fragment = $"cited-{Number}-{_mentions.Count + 1}";
        _mentions.Add((fragment, locator));
        return fragment;
    }
}

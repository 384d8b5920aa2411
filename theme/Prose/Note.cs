using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Prose;

/// <summary>One numbered reference.</summary>
public sealed class Note(int number, Source source)
{
    readonly List<NoteMention> _mentions = [];

    public int Number { get; } = number;

    public Source Source { get; } = source;

    public string Fragment => $"note-{Number}";

    public IReadOnlyList<NoteMention> Mentions => _mentions;

    internal void List(string locator) => _mentions.Add(new(null, locator));

    internal string Mention(string? locator)
    {
        var fragment = $"cited-{Number}-{_mentions.Count + 1}";
        _mentions.Add(new(fragment, locator));
        return fragment;
    }
}

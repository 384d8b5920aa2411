using DigitalRights.Facts.Records;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Theme.Prose;

/// <summary>The numbered references of one page, in the order in which the text first cites them.</summary>
public sealed class Notes
{
    readonly List<Note> _notes = [];

    public IReadOnlyList<Note> InOrder => _notes;

    /// <summary>Lists a source that no place in the text cites.</summary>
    public void List(Source source, string locator) => NoteOf(source).List(locator);

    /// <summary>Notes a citation; the same source keeps its number.</summary>
    public NoteMark Cite(Source source, string? locator)
    {
        var note = NoteOf(source);
        return new(note, note.Mention(locator));
    }

    /// <summary>Notes citations of a record.</summary>
    public IReadOnlyList<NoteMark> Cite(IEnumerable<Citation> citations, PageContext page) =>
        [.. citations.Select(c => Cite(page.Catalogue.Get<Source>(c.Source), c.Locator.In(page.Strings.Language)))];

    Note NoteOf(Source source)
    {
        var note = _notes.Find(n => n.Source.Id == source.Id);
        if (note is null) _notes.Add(note = new Note(_notes.Count + 1, source));
        return note;
    }
}

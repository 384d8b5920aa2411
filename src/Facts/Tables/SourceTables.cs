using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Schema;

namespace DigitalRights.Facts.Tables;

/// <summary>The bibliography, in the terms of the Citation Style Language.</summary>
static class SourceTables
{
    static readonly IReadOnlyList<Field> Fields = SourceFields.Shape.Fields;

    public static IReadOnlyList<Table> All { get; } =
    [
        new TableOf<Source>("sources", "Sources, one a row, in the terms of the Citation Style Language.",
                c => c.Sources, Fields, Noun.Source)
            .Key("id", "The name of its file, which never changes.", s => s.Id)
            .PageOf(s => s)
            .Word<SourceType>("type", s => s.Type)
            .Words("title", s => s.Title)
            .Words("publisher", s => s.Publisher)
            .Words("container-title", s => s.ContainerTitle)
            .Date("issued", s => s.Issued)
            .Date("accessed", s => s.Accessed)
            .Link("url", s => s.Url)
            .Plain("language", s => s.Language)
            .Word<SourceStanding>("standing", s => s.Standing)
            .Words("consulted", s => s.Consulted)
            .Words("reliability", s => s.Reliability)
            .YesNo("garbled", s => s.IsGarbled)
            .Words("rests-on", s => s.RestsOn),
        Several("source-authors", "The authors of a source, one a row.", s => s.Authors, Fields.Within("author"))
            .Plain("family", r => r.Item.Family)
            .Plain("given", r => r.Item.Given)
            .Plain("literal", r => r.Item.Literal),
        Several("source-copies", "Archived copies of a source, one a row.", s => s.Archived, Fields)
            .Link("archived", r => r.Item, "url"),
    ];

    static TableOf<(Source Source, int Place, TItem Item)> Several<TItem>(
        string name, string holds, Func<Source, IEnumerable<TItem>> items, IReadOnlyList<Field> fields) =>
        new TableOf<(Source Source, int Place, TItem Item)>(name, holds,
            c => c.Sources.SelectMany(s => items(s).Select((item, i) => (s, i + 1, item))), fields)
            .About(Noun.Source, r => r.Source.Id)
            .Place(r => r.Place);
}

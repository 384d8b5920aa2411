using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Schema;

namespace DigitalRights.Facts.Tables;

/// <summary>Facts, and what every fact may have several of.</summary>
static class FactTables
{
    static readonly IReadOnlyList<Field> Fields = FactFields.Fields;
    static readonly IReadOnlyList<Field> Version = Fields.Within("versions");
    static readonly IReadOnlyList<Field> Citation = Fields.Within("sources");

    public static IReadOnlyList<Table> All { get; } =
    [
        new TableOf<Fact>("facts", "Facts, one a row; what only one kind of fact has stands in the table of the kind.",
                c => c.FactsById, Fields, Noun.Fact)
            .Key("id", "The folder and the name of its file, which never change.", f => f.Id)
            .PageOf(f => f)
            .Word<FactKind>("kind", f => f.Kind)
            .Words("title", f => f.Title)
            .Words("short", f => f.Short)
            .Date("date", f => f.Date)
            .Words("date-note", f => f.DateNote)
            .Prose("summary", f => f.Summary, f => f)
            .Word<Evidence>("evidence", f => f.Evidence)
            .Date("verified", f => f.Verified)
            .Date("as-of", f => f.AsOf),
        new TableOf<Part<Reference>>("fact-countries",
                "The countries that a fact is about, one a row; first the one in whose folder it is.",
                c => PartsOf(c, f => f.Countries), Fields)
            .About(Noun.Fact, r => r.Fact.Id)
            .Place(r => r.Place)
            .Id("also", r => r.Item.Id, "country"),
        new TableOf<Part<Reference>>("fact-topics", "The topics that a fact belongs to, one a row.", c => PartsOf(c, f => f.Topics), Fields)
            .About(Noun.Fact, r => r.Fact.Id)
            .Place(r => r.Place)
            .Id("topics", r => r.Item.Id, "topic"),
        new TableOf<Part<Cited>>("fact-sources", "Where a fact is from, one source and place in it a row.",
                c => PartsOf(c, Cited.Of), Citation)
            .About(Noun.Fact, r => r.Fact.Id)
            .Place(r => r.Place)
            .Also(new("part", ColumnType.Text, "What of the fact is from there.")
            {
                IsRequired = true, Words = ["fact", "version", "stage"],
            }, (r, _) => r.Item.Part)
            .Also(new("part_number", ColumnType.Integer, "Which version or stage of the fact; none for the fact itself."),
                (r, _) => r.Item.Number)
            .Id("id", r => r.Item.Citation.Source.Id, "source")
            .Words("locator", r => r.Item.Citation.Locator),
        new TableOf<Part<FigureOf>>("fact-figures", "Named numbers of facts, one a row.",
                c => PartsOf(c, FigureOf.All), Fields.Within("figures"))
            .About(Noun.Fact, r => r.Fact.Id)
            .Place(r => r.Place)
            .Also(new("version", ColumnType.Integer, "Which version of the fact has it; none where the fact itself does."),
                (r, _) => r.Item.Version)
            .Also(new("name", ColumnType.Text, "Its name within the fact.") { IsRequired = true }, (r, _) => r.Item.Figure.Key.Name)
            .Words("label", r => r.Item.Figure.Label)
            .Number("value", r => r.Item.Figure.Value)
            .Number("to", r => r.Item.Figure.To)
            .Word<Qualifier>("qualifier", r => r.Item.Figure.Qualifier)
            .Words("unit", r => r.Item.Figure.Unit)
            .Words("unit-one", r => r.Item.Figure.UnitOne)
            .Date("as-of", r => r.Item.Figure.AsOf)
            .Words("note", r => r.Item.Figure.Note),
        new TableOf<Part<HolderVersion>>("fact-versions", "What each holder says of a disputed matter, one a row.",
                c => PartsOf(c, f => f.Versions), Version)
            .About(Noun.Fact, r => r.Fact.Id)
            .Place(r => r.Place)
            .Words("holder", r => r.Item.Holder)
            .Prose("says", r => r.Item.Says, r => r.Fact)
            .Date("date", r => r.Item.Date),
        new TableOf<Part<Reference>>("fact-related", "Facts that belong together, one a row.", c => PartsOf(c, f => f.Related), Fields)
            .About(Noun.Fact, r => r.Fact.Id)
            .Place(r => r.Place)
            .Id("related", r => r.Item.Id),
        new TableOf<Part<Texts.Text>>("fact-aliases", "Other names and spellings of what a fact is about, one a row.",
                c => PartsOf(c, f => f.Aliases), Fields)
            .About(Noun.Fact, r => r.Fact.Id)
            .Place(r => r.Place)
            .Words("aliases", r => r.Item, "alias"),
    ];

    /// <summary>
    /// What facts have several of, each with its fact and its place there; by the facts' ids, so that a table changes where a fact does.
    /// </summary>
    public static IEnumerable<Part<TItem>> PartsOf<TItem>(Catalogue catalogue, Func<Fact, IEnumerable<TItem>> items) =>
        catalogue.FactsById.SelectMany(f => items(f).Select((item, i) => new Part<TItem>(f, i + 1, item)));
}

/// <summary>One of several things that a fact has.</summary>
/// <param name="Place">From 1 on.</param>
sealed record Part<T>(Fact Fact, int Place, T Item);

/// <summary>A citation of a fact, and what of the fact it supports.</summary>
/// <param name="Number">Which version or stage, from 1 on; null for the fact itself.</param>
sealed record Cited(string Part, int? Number, Citation Citation)
{
    public static IEnumerable<Cited> Of(Fact fact) =>
    [
        .. fact.Sources.Select(c => new Cited("fact", null, c)),
        .. fact.Versions.SelectMany((v, i) => v.Sources.Select(c => new Cited("version", i + 1, c))),
        .. fact.Details is Law law ? law.Stages.SelectMany((s, i) => s.Sources.Select(c => new Cited("stage", i + 1, c))) : [],
    ];
}

/// <summary>A figure of a fact or of one of its versions.</summary>
/// <param name="Version">Which version, from 1 on; null for the fact itself.</param>
sealed record FigureOf(int? Version, Figure Figure)
{
    public static IEnumerable<FigureOf> All(Fact fact) => fact.Figures.Select(f => new FigureOf(null, f))
        .Concat(fact.Versions.SelectMany((v, i) => v.Figures.Select(f => new FigureOf(i + 1, f))));
}

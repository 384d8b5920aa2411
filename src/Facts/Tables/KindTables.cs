using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Tables.FactTables;

namespace DigitalRights.Facts.Tables;

/// <summary>What only facts of one kind have: a table a kind, and one for each thing that they may have several of.</summary>
static class KindTables
{
    public static IReadOnlyList<Table> All { get; } =
    [
        Kind<Law>("laws", "What facts about laws have besides, one law, bill, decree or rule a row.", LawFields.Fields)
            .Words("citation", r => r.Item.Citation)
            .Word<LawStatus>("status", r => r.Item.Status),
        Several<Law, LawStage>("law-stages", "The dated steps of laws, one a row, in time order.",
                law => law.Stages, LawFields.Fields.Within("stages"))
            .Word<Stage>("stage", r => r.Item.Stage)
            .Date("date", r => r.Item.Date)
            .Words("note", r => r.Item.Note),
        Several<Law, Penalty>("law-penalties", "What laws punish, one penalty a row.",
                law => law.Penalties, LawFields.Fields.Within("penalties"))
            .Words("for", r => r.Item.For)
            .Plain("article", r => r.Item.Article)
            .Words("penalty", r => r.Item.Kind)
            .Number("minimum", r => r.Item.Minimum)
            .Number("maximum", r => r.Item.Maximum)
            .Words("unit", r => r.Item.Unit)
            .Words("note", r => r.Item.Note),
        Kind<Restriction>("restrictions", "What facts about restrictions have besides, one a row; when it was is the fact's date.",
                RestrictionFields.Fields)
            .Word<Measure>("measure", r => r.Item.Measure)
            .Words("area", r => r.Item.Area)
            .Words("official-reason", r => r.Item.OfficialReason),
        Several<Restriction, Text>("restriction-targets", "What a restriction is aimed at, one platform, site or network a row.",
                r => r.Targets, RestrictionFields.Fields)
            .Words("targets", r => r.Item, "target"),
        Several<Restriction, AssessedReason>("restriction-reasons", "Why others think that a restriction was made, one holder a row.",
                r => r.AssessedReasons, RestrictionFields.Fields.Within("assessed-reason"))
            .Words("holder", r => r.Item.Holder)
            .Words("reason", r => r.Item.Reason),
        Kind<Case>("cases", "What facts about cases have besides, one measure against a person a row; a charge is not guilt.",
                [.. CaseFields.Fields, .. CaseFields.Fields.Within("person")])
            .Words("name", r => r.Item.Person?.Name, "person", isOptional: true)
            .Words("act", r => r.Item.Act)
            .Words("charge", r => r.Item.Charge)
            .Words("article", r => r.Item.Article)
            .Words("sentence", r => r.Item.Sentence)
            .Words("outcome", r => r.Item.Outcome),
        Several<Case, string>("case-spellings", "Other spellings of the name of a person, one a row.",
                c => c.Person?.Variants ?? [], CaseFields.Fields.Within("person"))
            .Plain("variants", r => r.Item, "spelling"),
        Several<Case, Reference>("case-laws", "The laws that were applied in a case, one a row.", c => c.Laws, CaseFields.Fields)
            .Id("law", r => r.Item.Id),
        Kind<Platform>("platforms", "What facts about online services have besides, one a row.", PlatformFields.Fields)
            .Words("operator", r => r.Item.Operator)
            .Date("launched", r => r.Item.Launched)
            .Date("closed", r => r.Item.Closed)
            .Word<PlatformStatus>("status", r => r.Item.Status),
        Several<Platform, Key>("platform-users", "The figures of a fact that count the users of a service, one a row, in time order.",
                p => p.Users, PlatformFields.Fields)
            .Plain("users", r => r.Item.Name, "figure"),
        Kind<Statement>("statements", "What facts about statements have besides, one a row.", StatementFields.Fields)
            .Words("speaker", r => r.Item.Speaker)
            .Words("office", r => r.Item.Office)
            .Words("quote", r => r.Item.Quote),
        Kind<Event>("events", "What facts about events have besides, one a row.", EventFields.Fields)
            .Words("place", r => r.Item.Place),
        Kind<Statistic>("statistics", "What facts that are figures have besides, one a row; the numbers are in fact-figures.",
                StatisticFields.Fields)
            .Words("publisher", r => r.Item.Publisher)
            .Words("edition", r => r.Item.Edition),
    ];

    static TableOf<Part<TKind>> Kind<TKind>(string name, string holds, IReadOnlyList<Schema.Field> fields) where TKind : FactDetails =>
        new TableOf<Part<TKind>>(name, holds, c => PartsOf(c, Of<TKind>), fields).About(Noun.Fact, r => r.Fact.Id);

    static TableOf<Part<TItem>> Several<TKind, TItem>(
        string name, string holds, Func<TKind, IEnumerable<TItem>> items, IReadOnlyList<Schema.Field> fields) where TKind : FactDetails =>
        new TableOf<Part<TItem>>(name, holds, c => PartsOf(c, f => Of<TKind>(f).SelectMany(items)), fields)
            .About(Noun.Fact, r => r.Fact.Id)
            .Place(r => r.Place);

    static IEnumerable<TKind> Of<TKind>(Fact fact) where TKind : FactDetails => fact.Details is TKind details ? [details] : [];
}

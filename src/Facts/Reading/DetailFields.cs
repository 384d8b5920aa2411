using DigitalRights.Facts.Fields;
using DigitalRights.Facts.Model;

namespace DigitalRights.Facts.Reading;

/// <summary>The further fields of a kind of fact.</summary>
sealed record DetailFields(FactKind Kind, IReadOnlyList<Field> Fields, Func<FieldValues, FactDetails> Build)
{
    static readonly IReadOnlyList<DetailFields> All =
    [
        new(FactKind.Law, LawFields.All, LawFields.Build),
        new(FactKind.Restriction, RestrictionFields.All, RestrictionFields.Build),
        new(FactKind.Case, CaseFields.All, CaseFields.Build),
        new(FactKind.Platform, PlatformFields.All, PlatformFields.Build),
        new(FactKind.Statement, StatementFields.All, StatementFields.Build),
        new(FactKind.Event, EventFields.All, EventFields.Build),
        new(FactKind.Figure, StatisticFields.All, StatisticFields.Build),
    ];

    public static DetailFields Of(FactKind kind) => All.First(d => d.Kind == kind);

    public static Variants Variants(Field kind) => new(kind, All.ToDictionary(d => d.Kind.ToKebab(), d => d.Fields, StringComparer.Ordinal));
}

using DigitalRights.Facts.Fields;
using DigitalRights.Facts.Model;

namespace DigitalRights.Facts.Reading;

/// <summary>The further fields of each kind of fact.</summary>
static class DetailFields
{
    static readonly Dictionary<FactKind, (IReadOnlyList<Field> Fields, Func<FieldValues, FactDetails> Build)> Kinds = new()
    {
        [FactKind.Law] = (LawFields.All, LawFields.Build),
        [FactKind.Restriction] = (RestrictionFields.All, RestrictionFields.Build),
        [FactKind.Case] = (CaseFields.All, CaseFields.Build),
        [FactKind.Platform] = (PlatformFields.All, PlatformFields.Build),
        [FactKind.Statement] = (StatementFields.All, StatementFields.Build),
        [FactKind.Event] = (EventFields.All, EventFields.Build),
        [FactKind.Figure] = (StatisticFields.All, StatisticFields.Build),
    };

    public static Variants Variants(Field kind) => new(kind, Kinds.ToDictionary(k => k.Key.ToKebab(), k => k.Value.Fields, StringComparer.Ordinal));

    public static FactDetails Build(FactKind kind, FieldValues values) => Kinds[kind].Build(values);
}

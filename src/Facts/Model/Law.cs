namespace DigitalRights.Facts.Model;

/// <summary>A law, bill, decree or rule, with its stages in time order.</summary>
public sealed record Law(Text Citation, LawStatus Status, IReadOnlyList<LawStage> Stages, IReadOnlyList<Penalty> Penalties) : FactDetails
{
    public override IEnumerable<Citation> Sources => Stages.SelectMany(s => s.Sources);
}

namespace DigitalRights.Facts.Model;

/// <summary>What a fact of kind <see cref="FactKind.Figure"/> says of its numbers: who published them, in which edition.</summary>
public sealed record Statistic(Text Publisher, Text? Edition) : FactDetails;

using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Model;

/// <summary>One dated step of a law.</summary>
public sealed record LawStage(Stage Stage, Edtf Date, Text? Note, IReadOnlyList<Citation> Sources, Location At);

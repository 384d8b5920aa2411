namespace DigitalRights.Facts.Model;

/// <summary>One of the answers that a question allows.</summary>
public sealed record ScaleAnswer(Key Answer, Text Label, Tone Tone);

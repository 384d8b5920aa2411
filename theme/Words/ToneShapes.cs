using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Words;

/// <summary>The shapes beside answers; each is told apart without colour.</summary>
public static class ToneShapes
{
    public static string Of(Tone tone) => tone switch
    {
        Tone.Restricted => "■",
        Tone.Mixed => "◧",
        Tone.Free => "○",
        Tone.Neutral => "▪",
        Tone.Disputed => "≠",
        _ => "?",
    };
}

namespace DigitalRights.Facts.Model;

/// <summary>Which way an answer points, shown by a shape and a pattern besides the word.</summary>
public enum Tone
{
    Restricted,
    Mixed,
    Free,
    Neutral,

    /// <summary>Nothing was found, or the publisher does not cover the country.</summary>
    Unknown,

    Disputed,
}

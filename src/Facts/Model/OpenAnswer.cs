namespace DigitalRights.Facts.Model;

/// <summary>Answers that every question allows besides its own scale.</summary>
public enum OpenAnswer
{
    /// <summary>Nothing was found; it never means no.</summary>
    NoData,

    /// <summary>The source of the row does not cover the country.</summary>
    NotCovered,

    /// <summary>Sources contradict each other.</summary>
    Disputed,

    /// <summary>The law says so, practice does not.</summary>
    InLawNotInPractice,
}

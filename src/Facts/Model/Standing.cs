namespace DigitalRights.Facts.Model;

/// <summary>From what position a source speaks.</summary>
public enum Standing
{
    /// <summary>The law, document or data set itself.</summary>
    Primary,

    /// <summary>A state body.</summary>
    Official,

    /// <summary>News.</summary>
    Reporting,

    /// <summary>Scholars and experts.</summary>
    Research,

    /// <summary>Campaigns and non-profits.</summary>
    Advocacy,

    /// <summary>Opinion and unsigned comment.</summary>
    Comment,

    /// <summary>Law firms, vendors and company blogs.</summary>
    Commercial,

    /// <summary>A copy of another work.</summary>
    Copy,
}

namespace DigitalRights.Site.SourceLinks;

/// <summary>How politely addresses are asked for.</summary>
/// <param name="Agent">What the program calls itself, with an address where it is explained.</param>
sealed record LinkManners(string Agent)
{
    /// <summary>How many hosts are asked at once; one host is never asked twice at once.</summary>
    public int AtOnce { get; init; } = 4;

    /// <summary>Between two questions to one host.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>For one answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How often it is asked again after no answer, or one that asks to come back.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>Before it is asked again; twice as long each further time.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>No server's wish to come back later is waited for longer than this.</summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(30);

    public int MostRedirects { get; init; } = 10;

    /// <summary>Of the content so many bytes are read, to see that some comes.</summary>
    public int MostBytes { get; init; } = 64 * 1024;

    /// <summary>Whether addresses of private networks are asked too, as tests do.</summary>
    public bool IsPrivateAllowed { get; init; }
}

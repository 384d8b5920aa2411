namespace DigitalRights.Site.Search;

/// <summary>
/// Takes English endings off folded words, so that "banned", "bans" and "ban" are one. The browser is sent the endings and does the same.
/// </summary>
static class SearchStem
{
    /// <summary>
    /// Longer ones before those that they end in. Of <c>ies</c> an <c>i</c> stays, which is what a <c>y</c> is folded to.
    /// </summary>
    public const string Endings = "ments ment ions ion ings ing ers er ed ies es s e";

    /// <summary>What has to stay.</summary>
    const int Least = 3;

    static readonly string[] All = Endings.Split(' ');

    /// <param name="word">A folded word.</param>
    public static string Of(string word)
    {
        if (word.Length <= Least || word.AsSpan().ContainsAnyExceptInRange('a', 'z')) return word;
        foreach (var ending in All)
        {
            if (word.Length - ending.Length < Least || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            return word[..^ending.Length] + (ending == "ies" ? "i" : "");
        }
        return word;
    }
}

namespace DigitalRights.Site.Search;

/// <summary>A folded word and what it finds.</summary>
/// <param name="Named">Numbers of the entries that have it in their title or names, rising.</param>
/// <param name="Said">Numbers of those that have it only in what they say, rising.</param>
sealed record SearchWord(string Word, IReadOnlyList<int> Named, IReadOnlyList<int> Said)
{
    /// <summary>
    /// The word and a list of numbers for each place where it can stand, the weightiest first. More lists can follow: of entries that have
    /// another form of the word, or that are found by it when it is mistyped.
    /// </summary>
    public string Line { get; } = string.Join('.', Word, SearchNumbers.Write(Named), SearchNumbers.Write(Said)).TrimEnd('.');
}

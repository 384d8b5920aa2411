using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Schema;

/// <summary>Which word of a fixed list is meant by one that is not on it.</summary>
static class OtherWords
{
    const int ShortestStart = 4;

    // What people call the same thing; a word counts where it is on the list that is asked for.
    static readonly Dictionary<string, string[]> SameThing = new(StringComparer.OrdinalIgnoreCase)
    {
        ["passed"] = ["adopted"],
        ["approved"] = ["adopted"],
        ["vetoed"] = ["returned"],
        ["sent-back"] = ["returned"],
        ["introduced"] = ["proposed"],
        ["submitted"] = ["proposed"],
        ["enacted"] = ["signed"],
        ["active"] = ["in-force"],
        ["valid"] = ["in-force"],
        ["draft"] = ["bill"],
        ["abolished"] = ["repealed"],
        ["news"] = ["reporting"],
        ["media"] = ["reporting"],
        ["journalism"] = ["reporting"],
        ["ngo"] = ["advocacy"],
        ["campaign"] = ["advocacy"],
        ["government"] = ["official"],
        ["state"] = ["official"],
        ["academic"] = ["research"],
        ["opinion"] = ["comment"],
        ["original"] = ["primary"],
        ["company"] = ["commercial"],
        ["website"] = ["webpage"],
        ["page"] = ["webpage"],
        ["news-article"] = ["article-newspaper"],
        ["blog"] = ["post-weblog"],
        ["tweet"] = ["post"],
        ["app"] = ["platform"],
        ["messenger"] = ["platform"],
        ["service"] = ["platform"],
        ["network"] = ["platform"],
        ["working"] = ["active"],
        ["law"] = ["legislation"],
        ["slowdown"] = ["throttling"],
        ["slowing"] = ["throttling"],
        ["outage"] = ["shutdown"],
        ["cut"] = ["shutdown"],
        ["ban"] = ["blocking"],
        ["arrest"] = ["case"],
        ["trial"] = ["case"],
        ["bill"] = ["law"],
        ["decree"] = ["law"],
        ["number"] = ["figure"],
        ["ranking"] = ["figure"],
        ["over"] = ["more-than"],
        ["at-most"] = ["up-to"],
        ["approximately"] = ["about"],
        ["almost"] = ["nearly"],
        ["less-than"] = ["fewer-than"],
        ["under"] = ["fewer-than"],
        ["official"] = ["official-claim"],
        ["confirmed"] = ["documented"],
        ["contested"] = ["disputed"],
        ["good"] = ["higher"],
        ["bad"] = ["lower"],
    };

    /// <summary>The words that are probably meant, none where nobody can say.</summary>
    public static IReadOnlyList<string> Meant(string given, IReadOnlyList<string> words)
    {
        var plain = LookalikeLetters.Fold(given).Trim().ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        if (words.Contains(plain)) return [plain];
        if (SameThing.TryGetValue(plain, out var others) && words.Intersect(others).ToList() is { Count: > 0 } same) return same;
        if (Nearest.Of(plain, words) is { } near) return [near];
        return plain.Length < ShortestStart ? [] : [.. words.Where(w => w.StartsWith(plain, StringComparison.Ordinal))];
    }

    /// <summary>What to do, as a sentence.</summary>
    public static string Advice(string given, IReadOnlyList<string> words)
    {
        var meant = Meant(given, words);
        if (meant.Count == 0) return Nearest.DidYouMeanOr(given, words);
        var question = $"Did you mean {string.Join(" or ", meant.Select(w => $"'{w}'"))}?";
        return Nearest.Note(given) is { } note ? $"{note} {question}" : question;
    }
}

namespace DigitalRights.Site.Commands.Reports;

/// <summary>Words of two texts that are the same, or that stand in one place of both and differ.</summary>
/// <param name="Old">Where they stand in the first text; empty when they are only in the second.</param>
/// <param name="New">Where they stand in the second text.</param>
sealed record WordRun(bool IsSame, Range Old, Range New);

/// <summary>Sets two texts against each other, word by word.</summary>
static class WordRuns
{
    // So few words in common between two changes are chance.
    const int FewestSame = 2;

    // Where texts are so long, only what they begin and end with is compared.
    const int MostPairs = 4_000_000;

    /// <summary>The runs of both texts in their order, by the longest sequence of words that they share.</summary>
    public static IReadOnlyList<WordRun> Of(string[] old, string[] now)
    {
        var runs = new List<(int Old, int New, int Length)>();
        foreach (var (i, j) in (long)old.Length * now.Length <= MostPairs ? Shared(old, now) : Ends(old, now))
        {
            if (runs.Count > 0 && runs[^1] is var last && last.Old + last.Length == i && last.New + last.Length == j)
            {
                runs[^1] = last with { Length = last.Length + 1 };
            }
            else runs.Add((i, j, 1));
        }
        var isEnd = ((int Old, int New, int Length) r) =>
            (r.Old == 0 && r.New == 0) || (r.Old + r.Length == old.Length && r.New + r.Length == now.Length);
        var found = new List<WordRun>();
        var (a, b) = (0, 0);
        foreach (var run in runs.Where(r => r.Length >= FewestSame || isEnd(r)).Append((Old: old.Length, New: now.Length, Length: 0)))
        {
            if (run.Old > a || run.New > b) found.Add(new(false, a..run.Old, b..run.New));
            (a, b) = (run.Old + run.Length, run.New + run.Length);
            if (run.Length > 0) found.Add(new(true, run.Old..a, run.New..b));
        }
        return found;
    }

    static IEnumerable<(int Old, int New)> Shared(string[] old, string[] now)
    {
        var lengths = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = old[i] == now[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }
        for (var (i, j) = (0, 0); i < old.Length && j < now.Length;)
        {
            if (old[i] == now[j]) yield return (i++, j++);
            else if (lengths[i + 1, j] >= lengths[i, j + 1]) i++;
            else j++;
        }
    }

    static IEnumerable<(int Old, int New)> Ends(string[] old, string[] now)
    {
        var most = Math.Min(old.Length, now.Length);
        var start = 0;
        while (start < most && old[start] == now[start]) yield return (start, start++);
        var end = 0;
        while (end < most - start && old[^(end + 1)] == now[^(end + 1)]) end++;
        for (var i = end; i > 0; i--) yield return (old.Length - i, now.Length - i);
    }
}

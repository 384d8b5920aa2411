namespace DigitalRights.Bench;

/// <summary>What is asked for.</summary>
/// <param name="Others">The generators beside this program.</param>
/// <param name="Sizes">How many facts each corpus has.</param>
/// <param name="IsReal"><c>--profile real</c>: the real site is measured too.</param>
/// <param name="IsFloor"><c>--floor</c>: a mere copy of the output is measured too, below which nothing that writes it can go.</param>
/// <param name="IsPreview"><c>--preview</c>: how soon an edit is shown is measured, and nothing else.</param>
/// <param name="Sdk"><c>--sdk</c>: that is measured also as <c>dotnet run</c> runs it.</param>
/// <param name="Rounds"><c>--rounds</c>: how many are counted; by default fewer for larger corpora.</param>
sealed record Arguments(IReadOnlyList<string> Others, IReadOnlyList<int> Sizes, bool IsReal, bool IsFloor,
    bool IsPreview, bool Sdk, int? Rounds)
{
    public const string Usage =
        "Usage: bench [hugo] [eleventy] [--preview [--sdk]] [number of facts ...] [--profile real] [--floor] [--rounds n]";

    /// <exception cref="FormatException">There is an argument that means nothing here.</exception>
    public static Arguments Of(string[] args)
    {
        var result = new Arguments([], [], false, false, false, false, null);
        for (var i = 0; i < args.Length; i++)
        {
            result = args[i] switch
            {
                "hugo" or "eleventy" => result with { Others = [.. result.Others, args[i]] },
                "--preview" => result with { IsPreview = true },
                "--sdk" => result with { Sdk = true },
                "--floor" => result with { IsFloor = true },
                "--profile" when args.ElementAtOrDefault(++i) == "real" => result with { IsReal = true },
                "--rounds" when int.TryParse(args.ElementAtOrDefault(++i), out var rounds) && rounds > 0 => result with { Rounds = rounds },
                _ when int.TryParse(args[i], out var size) && size >= 5 => result with { Sizes = [.. result.Sizes, size] },
                _ => throw new FormatException(Usage),
            };
        }
        return result;
    }
}

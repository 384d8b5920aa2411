using System.Collections.Immutable;
using System.Text;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Input;
using DigitalRights.Facts.Rules;

namespace DigitalRights.Facts.Tests.Support;

/// <summary>
/// An input held in memory. A test changes what it is about and leaves the rest valid. A triangle (<c>▸</c>) in a changed text is no part
/// of it: it stands where the finding is expected.
/// </summary>
sealed record SmallInput(ImmutableDictionary<string, byte[]> Files, ImmutableList<Location> Marked)
{
    const string Mark = "▸";

    public static SmallInput Valid { get; } =
        new(SmallFiles.All.ToImmutableDictionary(f => f.Key, f => Encoding.UTF8.GetBytes(f.Value)), []);

    /// <summary>The input with another text in a file, or with a file more.</summary>
    public SmallInput With(string path, string text)
    {
        if (text.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var mark)
        {
            var before = text[..mark];
            var place = new Location($"input/{path}", before.Count(c => c == '\n') + 1, mark - before.LastIndexOf('\n'));
            return With(path, text.Remove(mark, Mark.Length)) with { Marked = Marked.Add(place) };
        }
        return With(path, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The input with one passage of a file changed; the passage must be there once.</summary>
    public SmallInput With(string path, string passage, string replacement)
    {
        var parts = Encoding.UTF8.GetString(Files[path]).Split(passage);
        Assert.True(parts.Length == 2, $"'{passage}' stands {parts.Length - 1} times in {path}.");
        return With(path, parts[0] + replacement + parts[1]);
    }

    public SmallInput With(string path, byte[] content) => this with { Files = Files.SetItem(path, content) };

    public SmallInput Without(string path) => this with { Files = Files.Remove(path) };

    /// <summary>Reads everything; all errors count, warnings do not.</summary>
    public Outcome Read()
    {
        var all = ReadAll();
        return all with { Found = [.. all.Found.Where(f => f.Severity == Severity.Error)] };
    }

    /// <summary>Reads everything; warnings count too, and how files are laid out does not.</summary>
    public Outcome ReadAll()
    {
        var findings = new Findings();
        var catalogue = Read(findings);
        return new(catalogue, [.. findings.Sorted().Where(f => f.Severity != Severity.Note)], Marked);
    }

    /// <summary>Reads everything and applies one rule; only its findings count, warnings among them.</summary>
    public Outcome Check<TRule>() where TRule : IRule, new()
    {
        var reading = new Findings();
        var catalogue = Read(reading);
        // A file left out would hide what the rule has to look at.
        Assert.DoesNotContain(reading.Sorted(), f => f.Severity == Severity.Error && IsOfReading(f.Code));
        var found = FoundBy(new TRule(), catalogue);
        if (AllRules.OfOneFile.Any(rule => rule is TRule)) Assert.Equal(FoundInEachFile(new TRule()), found);
        return new(catalogue, found, Marked);
    }

    // What a rule finds that is applied to each file by itself.
    IReadOnlyList<Diagnostic> FoundInEachFile(IRule rule)
    {
        var all = new Findings();
        foreach (var file in Files)
        {
            var alone = this with { Files = ImmutableDictionary.CreateRange([file]) };
            all.AddRange(FoundBy(rule, alone.Read(new())));
        }
        return all.Sorted();
    }

    static IReadOnlyList<Diagnostic> FoundBy(IRule rule, Catalogue catalogue)
    {
        var findings = new Findings();
        rule.Check(catalogue, findings);
        return findings.Sorted();
    }

    static bool IsOfReading(string code) => string.CompareOrdinal(code, "FACT030") < 0 && code != "FACT012";

    Catalogue Read(Findings findings) =>
        CatalogueReader.Read(Files.OrderBy(f => f.Key, StringComparer.Ordinal)
            .Select(f => new ContentFile(f.Key, $"input/{f.Key}", f.Value.Length, () => f.Value)), findings);
}

using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;
using Markdig.Syntax.Inlines;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// A figure in double brackets prints its qualifier and its unit, so that neither stands beside it in words: "at least at least 79 votes
/// votes". Nor does a small word stand twice.
/// </summary>
sealed partial class NothingIsSaidTwice : IRule
{
    static readonly Remembered<Markdown, List<(Location At, string Words)>> Twice = new(prose => [.. TwiceIn(prose)]);

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var passage in catalogue.Passages)
        {
            foreach (var inline in passage.Text.All<BindingInline>())
            {
                if (inline.Binding is FigureBinding { IsNumberOnly: false } binding && FigureOf(binding, passage, catalogue) is { } figure)
                {
                    Check(inline, figure, passage.Text, findings);
                }
            }
            foreach (var (at, words) in Twice.Of(passage.Text))
            {
                findings.Warning("FACT163", at, $"'{words}' says one word twice.", "Remove one of them.");
            }
        }
    }

    static IEnumerable<(Location At, string Words)> TwiceIn(Markdown prose) =>
        !MayHaveWordTwice(prose.Source) ? [] : // most texts, which need not be looked through again
            from run in TextRun.In(prose)
            from Match word in SmallWordTwice().Matches(run.Text)
            select (prose.PlaceOf(run.SourceIndex(word.Index)), word.Value);

    // Whether the letters before some space stand behind it again: much quicker to see than a match, and seldom so.
    static bool MayHaveWordTwice(ReadOnlySpan<char> text)
    {
        for (var space = 1; space < text.Length; space++)
        {
            if (!char.IsWhiteSpace(text[space]) || !char.IsLetter(text[space - 1])) continue;
            var start = space - 1;
            while (start > 0 && char.IsLetter(text[start - 1])) start--;
            var word = text[start..space];
            while (space + 1 < text.Length && char.IsWhiteSpace(text[space + 1])) space++;
            var next = text[(space + 1)..];
            if (next.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && (next.Length == word.Length || !char.IsLetter(next[word.Length]))) return true;
        }
        return false;
    }

    static Figure? FigureOf(FigureBinding binding, Passage passage, Catalogue catalogue) =>
        (binding.FactId is { } id ? catalogue.Find(Noun.Fact, id) as Fact : passage.Owner as Fact)?.FindFigure(binding.Figure);

    static void Check(BindingInline inline, Figure figure, Markdown prose, Findings findings)
    {
        var before = (inline.PreviousSibling as LiteralInline)?.Content.ToString().TrimEnd() ?? "";
        var hedge = figure.Qualifier?.ToKebab().Replace('-', ' ');
        if (hedge is not null && EndsWithWord(before, hedge))
        {
            findings.Warning("FACT163", prose.PlaceOf(inline), $"The figure prints '{hedge}' itself, so it would stand there twice.",
                $"Take '{hedge}' away before the brackets.");
        }
        var after = (inline.NextSibling as LiteralInline)?.Content.ToString().TrimStart() ?? "";
        var unit = figure.Value == 1 && figure.To is null ? figure.UnitOne ?? figure.Unit : figure.Unit;
        // The first word of a long unit may begin the next thought; the whole of it, or its last word, does not.
        if (new[] { unit.English, unit.English.Split(' ')[^1] }.FirstOrDefault(words => StartsWithWord(after, words)) is { } repeated)
        {
            findings.Warning("FACT163", prose.PlaceOf(inline),
                $"The figure prints its unit, '{unit.English}', and '{repeated}' follows it.",
                $"Take '{repeated}' away behind the brackets, or write [[{inline.Written}|number]] for the number alone.");
        }
    }

    static bool EndsWithWord(string text, string words) => text.EndsWith(words, StringComparison.OrdinalIgnoreCase)
        && (text.Length == words.Length || !char.IsLetter(text[^(words.Length + 1)]));

    static bool StartsWithWord(string text, string words) => char.IsLetter(words[0])
        && text.StartsWith(words, StringComparison.OrdinalIgnoreCase)
        && (text.Length == words.Length || !char.IsLetterOrDigit(text[words.Length]));

    [GeneratedRegex(@"(?<![\p{L}-])(the|a|an|of|in|to|and|is|was|were|are|for|on|by|with|at|from|as)\s+\1(?![\p{L}-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SmallWordTwice();
}

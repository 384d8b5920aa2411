using System.Text;
using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// A text in Markdown shows something, and no code such as &amp;shy; stands in it for a character that nobody sees; addresses in it are as
/// sound as
/// those of sources.
/// </summary>
sealed class TextsHideNothing : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var prose in catalogue.Passages.Select(p => p.Text)) Check(prose, findings);
    }

    static void Check(Markdown prose, Findings findings)
    {
        if (!prose.All<LeafInline>().Any(ShowsSomething) && !prose.All<CodeBlock>().Any())
        {
            findings.Error("FACT122", prose.At,
                "Readers would see nothing of this text.",
                "Write the words.");
        }
        foreach (var entity in prose.All<HtmlEntityInline>())
        {
            // With what stands around it, since some scripts need some of these.
            var around = prose.Source[..entity.Span.Start] + entity.Transcoded + prose.Source[(entity.Span.End + 1)..];
            for (var at = entity.Span.Start; at < entity.Span.Start + entity.Transcoded.Length; at++)
            {
                if (InvisibleCharacters.IndexIn(around, at) != at) continue;
                var character = Rune.GetRuneAt(around, at);
                findings.Error("FACT143", prose.PlaceOf(entity),
                    $"'{entity.Original}' stands for {InvisibleCharacters.DescribedWithHarm(character)}.",
                    InvisibleCharacters.AdviceOn(character));
            }
        }
        foreach (var (address, at) in AddressesIn(prose)) WebAddress.Tell(address, at, findings);
    }

    static IEnumerable<(string Address, Location At)> AddressesIn(Markdown prose) =>
        prose.All<LinkInline>().Where(l => !l.IsImage).Select(l => (l.Url ?? "", prose.PlaceOf(l)))
            .Concat(prose.All<AutolinkInline>().Where(l => !l.IsEmail).Select(l => (l.Url, prose.PlaceOf(l))))
            .Where(l => LinkSchemes.IsOutside(l.Item1) && !l.Item1.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            .Concat(RunsWithAddresses(prose).SelectMany(run => TextContent.Address().Matches(run.Text)
                .Select((Match m) => (m.Value, prose.PlaceOf(run.SourceIndex(m.Index))))));

    static IEnumerable<TextRun> RunsWithAddresses(Markdown prose) =>
        prose.Source.Contains("://", StringComparison.Ordinal) ? TextRun.In(prose) : [];

    static bool ShowsSomething(LeafInline inline) => inline switch
    {
        LiteralInline literal => HasLetters(literal.Content.AsSpan()),
        CodeInline code => HasLetters(code.ContentSpan),
        HtmlEntityInline entity => HasLetters(entity.Transcoded.AsSpan()),
        LineBreakInline => false,
        _ => true,
    };

    static bool HasLetters(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character)) return true;
        }
        return false;
    }
}

using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// HTML in prose is never obeyed: it would be printed as the signs that it is written with, which nobody means. Code may name it.
/// </summary>
sealed partial class HtmlIsNotUsed : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var prose in catalogue.Passages.Select(p => p.Text).Where(t => t.Source.Contains('<')))
        {
            foreach (var run in TextRun.In(prose))
            {
                foreach (Match mark in Mark().Matches(run.Text))
                {
                    findings.Warning("FACT161", prose.PlaceOf(run.SourceIndex(mark.Index)),
                        $"'{mark.Value}' is HTML, which would be printed as it stands.", AdviceFor(mark.Value));
                }
            }
        }
    }

    static string AdviceFor(string mark) => mark.Trim('<', '/', '>').Split(' ')[0].ToLowerInvariant() switch
    {
        "!--" => "Remove the comment; notes for contributors have their place in the pull request.",
        "b" or "strong" => "Write **words** for strong words.",
        "i" or "em" => "Write *words* for stressed words.",
        "a" => "Write [words](https://…) for a link.",
        "br" or "p" => "Leave an empty line where a new paragraph starts.",
        "img" => "Pictures cannot be embedded; link to the page that shows it.",
        "code" => "Write `words` for code.",
        _ => "Remove it, or put it between backticks to show it.",
    };

    [GeneratedRegex("<!--|<[!?][A-Za-z][^<>]*>|</?[A-Za-z][A-Za-z0-9-]*(?:[\\s/][^<>]*)?>", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}

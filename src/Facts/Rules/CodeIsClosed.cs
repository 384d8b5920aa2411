using DigitalRights.Facts.Diagnostics;
using Markdig.Syntax;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// A fence that opens a piece of code is closed by another. To Markdown all that follows it is code then (CommonMark 0.31.2, 4.5), without
/// a word: links, numbers and citations below it are none.
/// </summary>
sealed class CodeIsClosed : IRule
{
    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var prose in catalogue.Passages.Select(p => p.Text))
        {
            foreach (var code in prose.All<FencedCodeBlock>().Where(c => c.ClosingFencedCharCount == 0))
            {
                var fence = new string(code.FencedChar, code.OpeningFencedCharCount);
                findings.Error("FACT162", prose.PlaceOf(code), $"The piece of code that '{fence}' opens here is not closed.",
                    $"Put a line with {fence} below its last line, or remove this line if no code is meant.");
            }
        }
    }
}

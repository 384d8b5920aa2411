using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;
using Markdig.Syntax.Inlines;

namespace DigitalRights.Facts.Rules;

/// <summary>Counts the words that readers see: what a binding prints counts, citations and addresses do not.</summary>
static class WordCount
{
    static readonly Remembered<Markdown, int> Own =
        new(prose => TextRun.In(prose).Sum(run => Count(run.Text)) + prose.All<CodeInline>().Count());

    public static int In(Markdown prose, Catalogue catalogue) =>
        Own.Of(prose) + prose.All<BindingInline>().Sum(b => CountOf(b.Binding, catalogue));

    static int CountOf(Binding? binding, Catalogue catalogue) => binding switch
    {
        TitleBinding title => Count(Fact(title.FactId, catalogue)?.Title.English),
        FigureBinding { IsNumberOnly: false, FactId: { } id } figure =>
            1 + Count(Fact(id, catalogue)?.FindFigure(figure.Figure)?.Unit.English),
        _ => 1,
    };

    static Fact? Fact(string id, Catalogue catalogue) => catalogue.Find(Noun.Fact, id) as Fact;

    // Punctuation that stands alone is no word.
    static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var word in text.Split(' '))
        {
            foreach (var character in text[word])
            {
                if (!char.IsLetterOrDigit(character)) continue;
                count++;
                break;
            }
        }
        return count;
    }
}

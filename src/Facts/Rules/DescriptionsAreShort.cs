using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Rules;

/// <summary>Descriptions, heads of rows and short forms fit where they are shown.</summary>
sealed class DescriptionsAreShort : IRule
{
    const int LongestDescription = 160;
    const int LongestRowHead = 40;
    const int LongestShortTitle = 60;
    const int LongestWordOfAnswer = 10;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var essay in catalogue.Essays) Check(essay.Description, LongestDescription, essay.Origin.Of("description"), findings);
        foreach (var page in catalogue.Pages) Check(page.Description, LongestDescription, page.Origin.Of("description"), findings);
        foreach (var question in catalogue.Questions)
        {
            Check(question.Short, LongestRowHead, question.Origin.Of("short"), findings);
            foreach (var word in question.Scale.Select(s => s.Short).OfType<Text>())
            {
                Check(word, LongestWordOfAnswer, question.Origin.Of("scale"), findings);
            }
        }
        foreach (var fact in catalogue.Facts)
        {
            if (fact.Short is { } title) Check(title, LongestShortTitle, fact.Origin.Of("short"), findings);
        }
    }

    static void Check(Text text, int longest, Location at, Findings findings)
    {
        if (text.English.Length <= longest) return;
        findings.Error("FACT068", at, $"This is {text.English.Length} characters long; at most {longest} fit.", "Shorten it.");
    }
}

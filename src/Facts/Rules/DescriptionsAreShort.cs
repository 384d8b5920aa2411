using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Rules;

/// <summary>Descriptions and row heads fit where they are shown.</summary>
sealed class DescriptionsAreShort : IRule
{
    const int LongestDescription = 160;
    const int LongestRowHead = 40;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var essay in catalogue.Essays) Check(essay.Description, LongestDescription, essay.Origin.Of("description"), findings);
        foreach (var page in catalogue.Pages) Check(page.Description, LongestDescription, page.Origin.Of("description"), findings);
        foreach (var question in catalogue.Questions) Check(question.Short, LongestRowHead, question.Origin.Of("short"), findings);
    }

    static void Check(Text text, int longest, Location at, Findings findings)
    {
        if (text.English.Length <= longest) return;
        findings.Error("FACT068", at, $"This is {text.English.Length} characters long; at most {longest} fit.", "Shorten it.");
    }
}

using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// Where a fact on the country and the topic exists, nobody writes that nothing was found. "No rule on transfers was found" says of what,
/// and is right beside facts; "nothing was found" and "no case is known" say it of everything.
/// </summary>
sealed partial class AbsenceIsNotStatedOverFacts : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var question in catalogue.Questions)
        {
            if (catalogue.Find(question.Topic) is not Topic topic) continue;
            foreach (var (code, answer) in question.Answers)
            {
                if (answer.Detail is not { } detail || catalogue.Find(Noun.Country, code.Name) is not Country country) continue;
                Check(detail, country, _ => topic);
            }
        }
        foreach (var country in catalogue.Countries)
        {
            Check(country.Summary, country, NamedIn);
        }

        Topic? NamedIn(string words) =>
            catalogue.Topics.FirstOrDefault(t => words.Contains(t.Title.English, StringComparison.OrdinalIgnoreCase));

        void Check(Markdown text, Country country, Func<string, Topic?> topicOf)
        {
            foreach (var (start, words) in Sentences.In(text.Source))
            {
                if (Absence().Match(words) is not { Success: true } found || topicOf(words) is not { } topic) continue;
                if (catalogue.FactsOf(country, topic).LastOrDefault() is not { } fact) continue;
                findings.Warning("FACT178", text.PlaceOf(start + found.Index),
                    $"'{found.Value}' stands here, but there are facts about {country.Title.English} on {topic.Title.English}, "
                    + $"such as '{fact.Id}'.",
                    "Say what exactly was not found.");
            }
        }
    }

    [GeneratedRegex("""
        \bnothing\s+(at\s+all\s+)?(was|is|has\s+been|could\s+be)\s+(found|known|reported)\b
        | \b(found|finds?)\s+nothing\b
        | \bno\s+(information|data|facts?|cases?|laws?|rules?|blocks?|reports?|sources?)\s+(at\s+all\s+)?
            (was|were|is|are|has\s+been|have\s+been)\s+(found|known|reported)\b
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Absence();
}

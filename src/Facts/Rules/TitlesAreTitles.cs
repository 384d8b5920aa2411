using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Rules;

/// <summary>A title is one line that fits where it is shown. One of ours is in
/// sentence case and without a full stop; that of a source is as printed.</summary>
sealed partial class TitlesAreTitles : IRule
{
    const int Long = 120;
    const int TooLong = 200;
    const int LongOfSource = 200;
    const int TooLongOfSource = 400;
    const int FewestCapitals = 4;

    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var record in catalogue.Records.Where(r => r is not Correction)) Check(record, findings);
    }

    static void Check(IRecord record, Findings findings)
    {
        var field = record switch { Term => "term", Country => "name", _ => "title" };
        if (!record.Origin.Has(field) || record.Title.English == YamlWriting.Open) return; // it is missing or wrong, which has been told
        var at = record.Origin.Of(field);
        var (wordy, tooLong) = record is Source ? (LongOfSource, TooLongOfSource) : (Long, TooLong);
        foreach (var title in record.Title.ByLanguage?.Values ?? [record.Title.English])
        {
            if (title.Contains('\n'))
            {
                findings.Error("FACT134", at,
                    "The title has a line break.",
                    "Write it on one line.");
            }
            if (title.Length > tooLong)
            {
                findings.Error("FACT134", at,
                    $"The title is {title.Length} characters long; at most {tooLong} fit.",
                    "Shorten it; details belong into the text.");
            }
            else if (title.Length > wordy)
            {
                findings.Warning("FACT134", at,
                    $"The title is {title.Length} characters long; over {wordy} few people read it.",
                    "Shorten it; details belong into the text.");
            }
            if (record is not Source && Stop().IsMatch(title))
            {
                findings.Warning("FACT134", at,
                    "The title ends with a full stop.",
                    "Remove it.");
            }
        }
        if (record is not (Source or Country or Term) && IsInOtherLetters(record.Title.English))
        {
            findings.Warning("FACT134", at, "The title is not in English.",
                $"Write it in English; other languages stand beside it: {field}: {{en: …, ru: …}}");
        }
        if (record is not Fact) return;
        if (IsTitleCase(record.Title.English))
        {
            findings.Warning("FACT134", at,
                "Every word of the title starts with a capital letter.",
                "Write it as a sentence, with capitals for the first word and for names.");
        }
    }

    static bool IsInOtherLetters(string title) =>
        title.Count(c => char.IsLetter(c) && c > '\u024F') * 2 > title.Count(char.IsLetter);

    static bool IsTitleCase(string title)
    {
        string[] words = [.. title.Split(' ').Where(w => w.Length > 3)];
        return words.Length >= FewestCapitals && words.All(w => char.IsUpper(w[0]))
            && title.Split(' ').Count(w => w.Length > 0 && char.IsLower(w[0])) <= words.Length / 2;
    }

    // Not that of an abbreviation: U.S., Ltd.
    [GeneratedRegex(@"(?<!\b(\p{Lu}|Inc|Ltd|Co|Corp|Jr|Sr|No|St|etc|vs|al|им|г))[.…。।۔]\s*\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Stop();
}

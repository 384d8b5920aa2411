using System.Text;
using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Texts;
using DigitalRights.Facts.Yaml;
using YamlDotNet.Core;

namespace DigitalRights.Facts.Schema;

/// <summary>Whether a text says something: words that stand for nothing, signs alone and what nobody sees are no text.</summary>
static partial class TextContent
{
    // What YAML 1.1 and 1.2 read as nothing; here every value is text, and they would be printed as words.
    static readonly string[] Nulls = ["null", "Null", "NULL", "~"];

    static readonly string[] Placeholders = ["todo", "tbd", "tba", "tbc", "fixme", "xxx", "n/a", "nil", "nan", "undefined", "lorem ipsum"];

    /// <summary>Whether the value is YAML's word for nothing, which has then been told.</summary>
    public static bool IsNull(YamlScalar scalar, RecordContext context)
    {
        if (scalar.Style != ScalarStyle.Plain || !Nulls.Contains(scalar.Value)) return false;
        context.Findings.Error("FACT121", scalar.TextAt, $"{context.Named}says '{scalar.Value}', which would be printed as a word.",
            "Write the value, or remove the field; put it in quotes if the word itself is meant.");
        return true;
    }

    /// <summary>Whether it has a letter or a digit; what is wrong has then been told.</summary>
    /// <param name="isUnit">Whether a sign alone is enough, as in the unit "%".</param>
    public static bool SaysSomething(YamlScalar scalar, RecordContext context, bool isUnit = false, bool isMarkdown = false)
    {
        if (!HasContent(scalar.Value, isUnit))
        {
            context.Findings.Error("FACT122", scalar.TextAt,
                $"{context.Named}has no letter and no digit, so readers would see nothing that says anything.",
                "Write the words, or remove the field.");
            return false;
        }
        if (Placeholders.Contains(scalar.Value.Trim().TrimEnd('.'), StringComparer.OrdinalIgnoreCase))
        {
            context.Findings.Warning("FACT147", scalar.TextAt,
                $"{context.Named}says '{scalar.Value}', which reads like a placeholder.",
                "Write the value, or remove the field.");
        }
        if (!Ascii.IsValid(scalar.Value) && LookalikeLetters.MixedWordIn(scalar.Value, isLookalike: true) is { } mixed)
        {
            context.Findings.Warning("FACT146", scalar.TextAt,
                $"A word of {(context.Field.Length == 0 ? "this" : $"'{context.Field}'")} mixes letters of two alphabets.",
                $"{mixed} The search would not find the word: write it in one alphabet.");
        }
        // The addresses of Markdown are looked for when it is parsed.
        if (isMarkdown || !scalar.Value.Contains("://", StringComparison.Ordinal)) return true;
        foreach (Match address in Address().Matches(scalar.Value))
        {
            WebAddress.Tell(address.Value, scalar.PlaceOf(address.Index), context.Findings);
        }
        return true;
    }

    static bool HasContent(string text, bool isUnit)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune) || (isUnit && (Rune.IsSymbol(rune) || rune.Value is '%' or '‰' or '‱')))
            {
                if (InvisibleCharacters.Name(rune) is null) return true;
            }
        }
        return false;
    }

    /// <summary>A web address in the middle of words; a stop or a bracket behind it is not a part of it.</summary>
    [GeneratedRegex(@"https?://[^\s<>""']*[^\s<>""'.,;:!?)\]]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Address();
}

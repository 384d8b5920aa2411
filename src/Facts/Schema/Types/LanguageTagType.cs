using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DigitalRights.Facts.Texts;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

/// <summary>A language tag (BCP 47, RFC 5646) as pages carry it: the language, perhaps a script, perhaps a region.</summary>
sealed partial class LanguageTagType : ValueType<string>
{
    public override string Description => "a language tag of BCP 47, such as en, ru, kk-Latn or pt-BR";

    public override bool TryRead(YamlNode node, RecordContext context, out string value)
    {
        if (!TryScalar(node, context, out var scalar)) return Fail(out value);
        value = scalar.Value;
        if (Tag().Match(value) is { Success: true } tag && IsoLanguages.Names.ContainsKey(tag.Groups["language"].Value)
            && (!tag.Groups["script"].Success || IsoLanguages.Scripts.Contains(tag.Groups["script"].Value))) return true;
        context.WrongValue(scalar.TextAt, $"must be {Description}, but it is '{value}'.", Suggest(value),
            Meant(value) is { } meant ? new(scalar.TextAt, value, meant) : null);
        return false;
    }

    static string Suggest(string written)
    {
        if (Separators().IsMatch(written.Trim())) return "A source has one language: write that of its title.";
        return Meant(written) is { } meant ? $"Write '{meant}'."
            : "Write the code of ISO 639, such as en, ru, kk, ky, tg, tk or uz; und when it is not known.";
    }

    static string? Meant(string written)
    {
        var trimmed = written.Trim();
        if (Separators().IsMatch(trimmed)) return null;
        if (ByName(trimmed) is { } code) return code;
        var parts = trimmed.Replace('_', '-').Split('-');
        if (IsoLanguages.Threes.TryGetValue(parts[0].ToLowerInvariant(), out var two)) parts[0] = two;
        var right = string.Join('-', parts.Select((part, index) => index == 0 ? part.ToLowerInvariant()
            : part.Length == 4 ? char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant()
            : part.ToUpperInvariant()));
        return right != written && Tag().IsMatch(right) && IsoLanguages.Names.ContainsKey(right.Split('-')[0]) ? right : null;
    }

    static string? ByName(string name) =>
        IsoLanguages.Names.FirstOrDefault(l => l.Value.Split(',').Contains(name, StringComparer.OrdinalIgnoreCase)).Key;

    public override JsonObject Schema() => new()
    {
        ["type"] = "string",
        ["pattern"] = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?",
    };

    // Language, script, region, variants, private use (RFC 5646, 2.1), in the case that it recommends.
    [GeneratedRegex("""
        \A(?<language>[a-z]{2,3})(-(?<script>[A-Z][a-z]{3}))?(-([A-Z]{2}|[0-9]{3}))?
        (-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?\z
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[,;/+&]|\s(and|и)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}

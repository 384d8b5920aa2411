using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

/// <summary>A short name in lower case with hyphens, which becomes part of addresses and references.</summary>
sealed partial class KeyType : ValueType<Key>
{
    const string Words = "^[a-z0-9]+(-[a-z0-9]+)*";

    /// <summary>As an ECMA 262 expression, for JSON Schema; .NET's <c>$</c> would let a line end pass.</summary>
    public const string Pattern = Words + "$";

    public override string Description => "a short name in lower-case letters, digits and hyphens";

    public static bool IsKey(string text) => KeyPattern().IsMatch(text);

    public override bool TryRead(YamlNode node, RecordContext context, out Key value)
    {
        if (!TryScalar(node, context, out var scalar)) return Fail(out value);
        value = new(scalar.Value, scalar.TextAt);
        if (IsKey(scalar.Value)) return true;
        context.WrongValue(scalar.TextAt, $"must be {Description}, but it is '{scalar.Value}'.");
        return false;
    }

    public override JsonObject Schema() => new() { ["type"] = new JsonArray("string", "integer"), ["pattern"] = Pattern };

    [GeneratedRegex(Words + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex KeyPattern();
}

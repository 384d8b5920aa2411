using System.Text.Json.Nodes;
using DigitalRights.Facts.Texts;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

/// <summary>Words that readers see: plain text means English; a mapping gives languages.</summary>
/// <param name="isUnit">Whether a sign alone is enough, as in "%".</param>
sealed class TextType(bool isUnit = false) : ValueType<Text>
{
    public override string Description => "text, or a mapping of languages to text";

    public override bool TryRead(YamlNode node, RecordContext context, out Text value)
    {
        if (node is YamlMapping mapping)
        {
            if (!LanguageMap.TryRead(mapping, context, out var words, isUnit)) return Fail(out value);
            value = new(words[Languages.English].Value, words.ToDictionary(w => w.Key, w => w.Value.Value, StringComparer.Ordinal));
            return true;
        }
        if (!TryScalar(node, context, out var scalar)) return Fail(out value);
        value = new(scalar.Value);
        return TextContent.SaysSomething(scalar, context, isUnit);
    }

    public override bool TryGuess(YamlNode node, RecordContext context, out Text value) => TryStandIn(out value);

    public override bool TryStandIn(out Text value)
    {
        value = new(YamlWriting.Open);
        return true;
    }

    public override JsonObject Schema() => LanguageMap.Schema();
}

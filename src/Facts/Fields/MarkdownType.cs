using System.Text.Json.Nodes;
using DigitalRights.Facts.Model;
using DigitalRights.Facts.Prose;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Fields;

/// <summary>Text with emphasis, lists, links, citations and bound figures, in Markdown, perhaps in several languages.</summary>
sealed class MarkdownType : ValueType<Markdown>
{
    public override string Description => "text in Markdown, or a mapping of languages to it";

    public override bool TryRead(YamlNode node, RecordContext context, out Markdown value)
    {
        if (node is YamlMapping mapping)
        {
            if (!LanguageMap.TryRead(mapping, context, out var words)) return Fail(out value);
            var english = words[Languages.English];
            value = new(english.Value, english.TextAt, words
                .Where(w => w.Key != Languages.English)
                .ToDictionary(w => w.Key, w => new Markdown(w.Value.Value, w.Value.TextAt), StringComparer.Ordinal));
            return true;
        }
        if (!TryScalar(node, context, out var scalar)) return Fail(out value);
        value = new(scalar.Value, scalar.TextAt);
        return true;
    }

    public override JsonObject Schema() => LanguageMap.Schema();
}

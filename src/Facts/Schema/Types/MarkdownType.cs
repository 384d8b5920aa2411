using System.Text.Json.Nodes;
using DigitalRights.Facts.Texts;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

/// <summary>Text with emphasis, lists, links, citations and bound figures, in Markdown, perhaps in several languages.</summary>
sealed class MarkdownType : ValueType<Markdown>
{
    public override string Description => "text in Markdown, or a mapping of languages to it";

    public override bool TryRead(YamlNode node, RecordContext context, out Markdown value)
    {
        if (node is YamlMapping mapping)
        {
            if (!LanguageMap.TryRead(mapping, context, out var words, isMarkdown: true)) return Fail(out value);
            var english = words[Languages.English];
            return Parsed(new(english.Value, english.PlaceOf, words
                .Where(w => w.Key != Languages.English)
                .ToDictionary(w => w.Key, w => new Markdown(w.Value.Value, w.Value.PlaceOf), StringComparer.Ordinal)), context, out value);
        }
        if (!TryScalar(node, context, out var scalar)) return Fail(out value);
        return TextContent.SaysSomething(scalar, context, isMarkdown: true)
            ? Parsed(new(scalar.Value, scalar.PlaceOf), context, out value)
            : Fail(out value);
    }

    static bool Parsed(Markdown text, RecordContext context, out Markdown value)
    {
        value = text;
        if (!text.CanBeRead(context.Findings)) return false;
        context.Collected.Texts.AddRange(text.EachLanguage());
        return true;
    }

    public override JsonObject Schema() => LanguageMap.Schema();
}

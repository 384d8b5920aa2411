using Markdig;
using Markdig.Extensions.AutoIdentifiers;

namespace DigitalRights.Facts.Texts;

/// <summary>The one way in which all prose is parsed: no raw HTML, and the explainer's own citations, bindings and charts.</summary>
public static class ProseDialect
{
    public static MarkdownPipeline Instance { get; } = Build();

    static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
            .DisableHtml();
        builder.InlineParsers.Insert(0, new BindingParser());
        builder.InlineParsers.Insert(0, new CitationParser());
        builder.InlineParsers.Insert(0, new ChartParser());
        return builder.Build();
    }
}

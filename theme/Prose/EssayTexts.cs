using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;
using DigitalRights.Theme.Rendering;
using Microsoft.AspNetCore.Components;

namespace DigitalRights.Theme.Prose;

/// <summary>Everything on the page of an essay that cites. It is rendered before the page, so that the list of notes is complete.</summary>
sealed class EssayTexts
{
    public EssayTexts(Essay essay, PageContext page)
    {
        Findings = [.. essay.Findings.Select(finding => ProseRenderer.Render(finding, page, notes: Notes))];
        Numbers = [.. essay.Numbers.Select(number => (ProseRenderer.Render(number.Number, page), number.Label))];
        Body = Prose.Body.Of(essay.Body, page, Notes);
        Unknowns = [.. essay.Unknowns.Select(unknown => ProseRenderer.Render(unknown, page, notes: Notes))];
    }

    public Notes Notes { get; } = new();
    public IReadOnlyList<MarkupString> Findings { get; }
    public IReadOnlyList<(MarkupString Number, Text Label)> Numbers { get; }
    public IReadOnlyList<BodyPart> Body { get; }
    public IReadOnlyList<MarkupString> Unknowns { get; }
}

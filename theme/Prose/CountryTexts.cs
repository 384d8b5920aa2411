using DigitalRights.Facts.Records;
using DigitalRights.Theme.Rendering;
using Microsoft.AspNetCore.Components;

namespace DigitalRights.Theme.Prose;

/// <summary>
/// Everything on the page of a country that cites. It is rendered before the page, so that the list of notes is complete.
/// </summary>
sealed class CountryTexts
{
    public CountryTexts(Country country, PageContext page)
    {
        Summary = ProseRenderer.Render(country.Summary, page, notes: Notes);
        Capital = Notes.Cite(country.Capital?.Sources ?? [], page);
        Regulators = [.. country.Regulators.Select(regulator => (regulator, Notes.Cite(regulator.Sources, page)))];
        Gaps = [.. country.Gaps.Select(gap => ProseRenderer.Render(gap, page, notes: Notes))];
        foreach (var citation in country.Sources)
        {
            Notes.List(page.Catalogue.Get<Source>(citation.Source), citation.Locator.In(page.Strings.Language));
        }
    }

    public Notes Notes { get; } = new();
    public MarkupString Summary { get; }
    public IReadOnlyList<NoteMark> Capital { get; }
    public IReadOnlyList<(Regulator Regulator, IReadOnlyList<NoteMark> Marks)> Regulators { get; }
    public IReadOnlyList<MarkupString> Gaps { get; }
}

using DigitalRights.Facts;
using DigitalRights.Facts.Records;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Words;

namespace DigitalRights.Theme.Layout;

/// <summary>The way to the corrections of a day.</summary>
static class CorrectionsWay
{
    public static IEnumerable<Crumb> Of(Catalogue catalogue, Strings words) => catalogue.Pages
        .Where(p => p.Shows == PageExtra.Corrections).Select(p => new Crumb(p.Title.In(words.Language), Address.Of(p)));
}

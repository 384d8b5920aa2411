using DigitalRights.Facts;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Words;

namespace DigitalRights.Theme.Layout;

/// <summary>The way to the corrections of a day, and what its parts are called.</summary>
static class CorrectionsWay
{
    public static IEnumerable<Crumb> Of(Catalogue catalogue, Strings words) => catalogue.Pages
        .Where(p => p.Shows == PageExtra.Corrections).Select(p => new Crumb(p.Title.In(words.Language), Address.Of(p)));

    public static string NameOf(Shelf<Correction> part, Catalogue catalogue, Strings words) => part.By != ShelfBy.Country
        ? ShelfWords.Of(part, words)
        : catalogue.Countries.FirstOrDefault(c => c.Slug == part.Key)?.Title.In(words.Language) ?? words.CorrectionsOther;
}

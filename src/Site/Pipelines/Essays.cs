using DigitalRights.Facts;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Views;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Pages;

namespace DigitalRights.Site.Pipelines;

/// <summary>A page an essay, and their index with its parts.</summary>
public sealed class Essays : Pipeline
{
    public Essays()
    {
        Dependencies.Add(nameof(Content));
        ProcessModules = new ModuleList
        {
            new ReplaceDocuments(nameof(Content)),
            new RenderPages<EssaysPage, Catalogue>(_ => Address.Essays),
            new Derive<Catalogue, IndexPart<Essay>>(content => IndexPart.Of(Address.Essays, Shelves.Of(content.Essays))),
            new RenderPages<EssaysPartPage, IndexPart<Essay>>(part => part.Address),
            new RenderPages<EssayPage, Essay>(Address.Of),
            Published.Only,
        };
    }
}

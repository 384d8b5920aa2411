using System.Text;
using System.Text.Json.Nodes;
using DigitalRights.Facts;
using DigitalRights.Theme.Citing;

namespace DigitalRights.Site.Downloads;

/// <summary>All sources in the formats of reference managers.</summary>
static class Bibliography
{
    public static byte[] CslJson(Catalogue catalogue) =>
        DataJson.WriteReadable(json =>
            new JsonArray([.. catalogue.Sources.Select(s => (JsonNode)SourceReferences.CslJson(s))]).WriteTo(json));

    public static byte[] BibLatex(Catalogue catalogue) => Joined(catalogue.Sources.Select(SourceReferences.BibLatex));

    public static byte[] Ris(Catalogue catalogue) => Joined(catalogue.Sources.Select(SourceReferences.Ris));

    static byte[] Joined(IEnumerable<string> entries) => Encoding.UTF8.GetBytes(string.Concat(entries.Select(e => $"{e}\n\n")));
}

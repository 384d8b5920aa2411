namespace DigitalRights.Theme.Citing;

/// <summary>The pages of licences on the SPDX list. What a contributor calls a licence is linked only when it is the identifier of one.</summary>
/// <remarks>The identifiers of licences for data and texts, as on version 3.27 of the list; they are compared without regard to case, as SPDX has it.</remarks>
public static class LicenceLinks
{
    static readonly HashSet<string> Identifiers = new(
        [
            "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "C-UDA-1.0",
            "CC-BY-1.0", "CC-BY-2.0", "CC-BY-2.5", "CC-BY-3.0", "CC-BY-3.0-IGO", "CC-BY-4.0",
            "CC-BY-NC-1.0", "CC-BY-NC-2.0", "CC-BY-NC-2.5", "CC-BY-NC-3.0", "CC-BY-NC-4.0",
            "CC-BY-NC-ND-1.0", "CC-BY-NC-ND-2.0", "CC-BY-NC-ND-2.5", "CC-BY-NC-ND-3.0", "CC-BY-NC-ND-3.0-IGO", "CC-BY-NC-ND-4.0",
            "CC-BY-NC-SA-1.0", "CC-BY-NC-SA-2.0", "CC-BY-NC-SA-2.5", "CC-BY-NC-SA-3.0", "CC-BY-NC-SA-3.0-IGO", "CC-BY-NC-SA-4.0",
            "CC-BY-ND-1.0", "CC-BY-ND-2.0", "CC-BY-ND-2.5", "CC-BY-ND-3.0", "CC-BY-ND-4.0",
            "CC-BY-SA-1.0", "CC-BY-SA-2.0", "CC-BY-SA-2.5", "CC-BY-SA-3.0", "CC-BY-SA-3.0-IGO", "CC-BY-SA-4.0",
            "CC-PDDC", "CC0-1.0", "CDLA-Permissive-1.0", "CDLA-Permissive-2.0", "CDLA-Sharing-1.0", "DL-DE-BY-2.0", "DL-DE-ZERO-2.0",
            "etalab-2.0", "GFDL-1.3-only", "GFDL-1.3-or-later", "GPL-2.0-only", "GPL-3.0-only", "MIT", "NLOD-1.0", "NLOD-2.0",
            "O-UDA-1.0", "ODbL-1.0", "ODC-By-1.0", "OGC-1.0", "OGDL-Taiwan-1.0", "OGL-Canada-2.0", "OGL-UK-1.0", "OGL-UK-2.0", "OGL-UK-3.0",
            "PDDL-1.0", "Unlicense",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The address of the licence's page, or null when the text is no identifier.</summary>
    public static string? Of(string licence) =>
        Identifiers.TryGetValue(licence, out var identifier) ? $"https://spdx.org/licenses/{identifier}.html" : null;
}

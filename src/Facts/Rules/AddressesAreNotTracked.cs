using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>Addresses of sources carry no parameters that track readers.</summary>
sealed class AddressesAreNotTracked : IRule
{
    static readonly string[] Tracking = ["utm_", "fbclid", "gclid", "yclid", "mc_eid", "ref_src"];

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var source in catalogue.Sources)
        {
            if (source.Url is not null) Check(source.Url, source.Origin.Of("url"), findings);
            foreach (var copy in source.Archived) Check(copy, source.Origin.Of("archived"), findings);
        }
    }

    static void Check(Uri address, Location at, Findings findings)
    {
        var parameters = address.Query.TrimStart('?').Split('&', '?');
        if (!Array.Exists(parameters, p => Array.Exists(Tracking, t => p.StartsWith(t, StringComparison.OrdinalIgnoreCase)))) return;
        findings.Error("FACT069", at, $"The address '{address}' tracks readers.", "Remove the tracking parameter.");
    }
}

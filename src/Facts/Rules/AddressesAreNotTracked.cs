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
            foreach (var address in source.Archived.Concat(source.Url is null ? [] : [source.Url]))
            {
                var parameters = address.Query.TrimStart('?').Split('&');
                if (!Array.Exists(parameters, p => Array.Exists(Tracking, t => p.StartsWith(t, StringComparison.OrdinalIgnoreCase)))) continue;
                findings.Error("FACT069", source.Origin.Of("url"), $"The address '{address}' tracks readers.", "Remove the tracking parameter.");
            }
        }
    }
}

using System.Text.Json.Nodes;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Records;

/// <summary>Under what terms a series may be passed on.</summary>
/// <param name="Id">SPDX identifier, <c>none-stated</c>, or the terms in words.</param>
/// <param name="MayDownload">Whether the series is offered as a file.</param>
public sealed record Licence(string Id, bool MayDownload, Text? Attribution)
{
    /// <summary>What stands in the place of an identifier when the publisher names no licence.</summary>
    public const string NoneStated = "none-stated";

    /// <summary>Licences of data and texts in the SPDX list (https://spdx.org/licenses/) that publishers of statistics use.</summary>
    public static IReadOnlyList<string> SpdxIds { get; } =
    [
        "CC0-1.0", "CC-PDDC",
        "CC-BY-1.0", "CC-BY-2.0", "CC-BY-2.5", "CC-BY-3.0", "CC-BY-3.0-IGO", "CC-BY-4.0",
        "CC-BY-SA-2.0", "CC-BY-SA-2.5", "CC-BY-SA-3.0", "CC-BY-SA-3.0-IGO", "CC-BY-SA-4.0",
        "CC-BY-NC-2.0", "CC-BY-NC-3.0", "CC-BY-NC-3.0-IGO", "CC-BY-NC-4.0",
        "CC-BY-NC-SA-2.0", "CC-BY-NC-SA-3.0", "CC-BY-NC-SA-3.0-IGO", "CC-BY-NC-SA-4.0",
        "CC-BY-ND-3.0", "CC-BY-ND-4.0", "CC-BY-NC-ND-3.0", "CC-BY-NC-ND-3.0-IGO", "CC-BY-NC-ND-4.0",
        "PDDL-1.0", "ODbL-1.0", "ODC-By-1.0", "OGL-UK-1.0", "OGL-UK-2.0", "OGL-UK-3.0", "OGL-Canada-2.0", "DL-DE-BY-2.0", "DL-DE-ZERO-2.0",
        "CDLA-Permissive-1.0", "CDLA-Permissive-2.0", "CDLA-Sharing-1.0", "etalab-2.0", "NLOD-1.0", "NLOD-2.0", "GFDL-1.3-or-later",
        "MIT", "Apache-2.0", "BSD-3-Clause",
    ];

    /// <summary>Whether the id is in SPDX's list, which has a page for each; other terms have no address.</summary>
    public bool IsSpdx => SpdxIds.Contains(Id);
}

/// <summary>An SPDX identifier of a licence, none-stated, or terms in words, which have no address.</summary>
sealed class LicenceIdType : ValueType<string>
{
    public override string Description => "an SPDX identifier such as CC-BY-4.0, none-stated, or the terms in words";

    public override bool TryRead(YamlNode node, RecordContext context, out string value)
    {
        if (!TryScalar(node, context, out var scalar)) return Fail(out value);
        value = scalar.Value;
        if (!TextContent.SaysSomething(scalar, context)) return false;
        if (value == Licence.NoneStated || Licence.SpdxIds.Contains(value) || value.Contains(' ', StringComparison.Ordinal)) return true;
        if (Nearest.DidYouMean(value, [Licence.NoneStated, .. Licence.SpdxIds]) is { } suggestion)
        {
            context.WrongValue(scalar.TextAt, $"is '{value}', which is no SPDX identifier.", suggestion);
            return false;
        }
        context.Findings.Warning("FACT142", scalar.TextAt, $"{context.Named}is '{value}', which is no SPDX identifier known here.",
            $"Use one of: {Licence.NoneStated}, {string.Join(", ", Licence.SpdxIds)}; or write the terms in words.");
        return true;
    }

    public override JsonObject Schema() => new() { ["type"] = "string" };
}

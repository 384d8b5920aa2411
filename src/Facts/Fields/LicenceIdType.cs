using System.Text.Json.Nodes;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Model;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Fields;

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

using System.Text.Json.Nodes;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Texts;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

/// <summary>A record of any noun, written as links in prose are: <c>fact:kz/some-fact</c>. Whether it exists is asked later.</summary>
sealed class LinkType : ValueType<Reference>
{
    public override string Description => "a record, such as fact:kz/some-fact or source:some-source";

    public override bool TryRead(YamlNode node, RecordContext context, out Reference value)
    {
        if (!TryScalar(node, context, out var scalar)) return Fail(out value);
        if (LinkSchemes.TryRecord(scalar.Value, out var noun, out var id, out var fragment) && id.Length > 0 && fragment is null)
        {
            value = new(noun, id, scalar.TextAt);
            context.Collected.References.Add(value);
            return true;
        }
        context.WrongValue(scalar.TextAt, $"must be {Description}, but it is '{scalar.Value}'.",
            Nearest.DidYouMeanOr(scalar.Value.Split(':')[0], [.. LinkSchemes.RecordSchemes]));
        return Fail(out value);
    }

    public override JsonObject Schema() =>
        new() { ["type"] = "string", ["pattern"] = $"^({string.Join('|', LinkSchemes.RecordSchemes)}):[^#]+$" };
}

using System.Text.Json.Nodes;
using DigitalRights.Facts.Texts;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

/// <summary>A web address with one of the allowed schemes.</summary>
sealed class AddressType : ValueType<Uri>
{
    public override string Description => "a web address (https:// or http://)";

    public override bool TryRead(YamlNode node, RecordContext context, out Uri value)
    {
        if (!TryScalar(node, context, out var scalar)) return Fail(out value);
        var isSound = WebAddress.Tell(scalar.Value, scalar.TextAt, context.Findings);
        if (Uri.TryCreate(scalar.Value, UriKind.Absolute, out var address) && LinkSchemes.IsWeb(address))
        {
            value = address;
            return true; // what is wrong with it has been told; the rules look at the rest of the record
        }
        if (isSound)
        {
            context.WrongValue(scalar.TextAt, $"must be a web address that starts with https:// or http://, but it is '{scalar.Value}'.",
                scalar.Value.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"Write https://{scalar.Value}" : null);
        }
        return Fail(out value);
    }

    public override JsonObject Schema() => new() { ["type"] = "string", ["format"] = "uri", ["pattern"] = "^https?://\\S+$" };
}

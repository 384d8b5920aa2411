using System.Text.Json.Nodes;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

/// <summary>
/// A name under which a record was published before; for records in folders also folder and name, for what was moved between them.
/// </summary>
sealed class FormerNameType(bool withFolder) : ValueType<Key>
{
    public override string Description => withFolder
        ? "a former name, or folder and name, such as kg/old-name"
        : "a former name in lower-case letters, digits and hyphens";

    public override bool TryRead(YamlNode node, RecordContext context, out Key value)
    {
        if (!TryScalar(node, context, out var scalar)) return Fail(out value);
        value = new(scalar.Value, scalar.TextAt);
        var parts = scalar.Value.Split('/');
        if (parts.Length > (withFolder ? 2 : 1) || !parts.All(RecordName.IsName))
        {
            context.WrongValue(scalar.TextAt, $"must be {Description}, but it is '{scalar.Value}'.", RecordName.Letters(scalar.Value));
            return false;
        }
        if (!RecordName.IsPossible(scalar.Value, scalar.TextAt, context.Findings)) return false;
        context.Collected.FormerNames.Add(value);
        return true;
    }

    public override JsonObject Schema() => new()
    {
        ["type"] = new JsonArray("string", "integer"),
        ["pattern"] = withFolder ? "^([a-z0-9-]+/)?[a-z0-9-]+$" : RecordName.Pattern,
    };
}

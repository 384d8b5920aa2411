using System.Text.Json.Nodes;

namespace DigitalRights.Facts.Fields;

/// <summary>The fields of a kind of record, for what describes them: schema, field reference, templates.</summary>
interface IShape
{
    string Name { get; }
    IReadOnlyList<Field> Fields { get; }
    Variants? Variants { get; }
    JsonObject Schema();
}

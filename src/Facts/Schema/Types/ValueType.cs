using System.Text.Json.Nodes;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

/// <summary>What a field may hold: reads a value from a YAML node, and describes itself to people and to editors.</summary>
abstract class ValueType<T>
{
    /// <summary>In words, for messages and the field reference: "a date (EDTF)".</summary>
    public abstract string Description { get; }

    /// <summary>Reads the value; when it cannot, the reason is among the findings and the result is false.</summary>
    public abstract bool TryRead(YamlNode node, RecordContext context, out T value);

    /// <summary>
    /// What a contributor probably meant who wrote something of another shape: YAML as it would stand behind the key, or null where nobody
    /// can say.
    /// </summary>
    public virtual string? Meant(YamlNode node) => null;

    /// <summary>The fields of the mappings that it holds, itself or as items; none when it holds no mappings.</summary>
    public virtual IReadOnlyList<Field> Parts => [];

    /// <summary>What the ids name that it holds, itself or as items; null when it holds no ids.</summary>
    public virtual Noun? Names => null;

    /// <summary>The words that it may hold, itself or as items; none when they are not fixed.</summary>
    public virtual IReadOnlyList<string> Words => [];

    /// <summary>
    /// Makes the value that was probably meant by what could not be read, so that the rules look at the rest of the record in the same
    /// run. It tells of nothing; false where nobody can say.
    /// </summary>
    public virtual bool TryGuess(YamlNode node, RecordContext context, out T value) => Fail(out value);

    /// <summary>A value in the place of one that is missing, at which no rule takes offence; false where there is none.</summary>
    public virtual bool TryStandIn(out T value) => Fail(out value);

    /// <summary>JSON Schema (draft 7) of the value, for completion and checks while typing.</summary>
    public abstract JsonObject Schema();

    protected static bool Fail(out T value)
    {
        value = default!;
        return false;
    }

    /// <summary>The text of a scalar, or false with the finding that another shape stands there.</summary>
    protected bool TryScalar(YamlNode node, RecordContext context, out YamlScalar scalar)
    {
        if (node is YamlScalar { Value.Length: > 0 } found)
        {
            scalar = found;
            return !TextContent.IsNull(found, context);
        }
        context.WrongShape(node, Description, Meant(node));
        scalar = null!;
        return false;
    }
}

using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Schema;

/// <summary>The values read from one mapping, asked for by field.</summary>
sealed class FieldValues(Location at, RecordContext context)
{
    readonly Dictionary<Field, FieldValue> _values = [];
    readonly Dictionary<string, Location> _leftOut = new(StringComparer.Ordinal);

    /// <summary>Where the mapping starts.</summary>
    public Location At { get; } = at;

    /// <summary>The record's id as its file or its entry names it.</summary>
    public string Id => context.Id;

    /// <summary>Where the record comes from, and what it names and holds.</summary>
    public Origin Origin => context.Origin with
    {
        Fields = Places(),
        References = [.. context.Collected.References],
        Texts = [.. context.Collected.Texts],
        FormerNames = [.. context.Collected.FormerNames],
    };

    /// <summary>The text below the front matter.</summary>
    public Markdown Body => context.Body!;

    /// <summary>The name under which the value stands.</summary>
    public Key Key => context.Key!;

    public void Set(Field field, object? value, Location valueAt) => _values[field] = new(value, valueAt);

    /// <summary>Sets what was probably meant in the place of a value that is wrong; the record is not whole.</summary>
    public void Guess(Field field, object? value, Location valueAt)
    {
        Set(field, value, valueAt);
        context.Collected.LeftOut++;
    }

    /// <summary>Sets something in the place of what is missing; the record is not whole, and the field does not stand there.</summary>
    public void StandIn(Field field, object? value)
    {
        _values[field] = new(value, null);
        context.Collected.LeftOut++;
    }

    /// <summary>Notes a field whose value is wrong: it stands there, and the record is made without it.</summary>
    public void LeaveOut(Field field, Location valueAt)
    {
        _leftOut[field.Name] = valueAt;
        context.Collected.LeftOut++;
    }

    public bool Has(Field field) => _values.ContainsKey(field);

    /// <summary>The value of a required field.</summary>
    public T Get<T>(Field<T> field) => (T)_values[field].Value!;

    /// <summary>The value of an optional field, or the default of its type.</summary>
    public T? Find<T>(Field<T> field) => _values.TryGetValue(field, out var found) ? (T?)found.Value : default;

    /// <summary>The list of an optional field, empty when it is absent.</summary>
    public IReadOnlyList<T> List<T>(Field<IReadOnlyList<T>> field) => Find(field) ?? [];

    /// <summary>The value of an optional field of a value type, or null when it is absent.</summary>
    public T? Maybe<T>(Field<T> field) where T : struct => _values.TryGetValue(field, out var found) ? (T?)found.Value : null;

    /// <summary>Where each field's value stands, wrong ones among them, for rules that look at the record later.</summary>
    public IReadOnlyDictionary<string, Location> Places()
    {
        var places = new Dictionary<string, Location>(_leftOut, StringComparer.Ordinal);
        foreach (var (field, value) in _values)
        {
            if (value.At is { } stands) places[field.Name] = stands;
        }
        return places;
    }
}

/// <summary>The value of a field, and where it stands; nowhere when it is in the place of one that is missing.</summary>
sealed record FieldValue(object? Value, Location? At);

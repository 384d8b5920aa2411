using System.Collections.ObjectModel;

namespace DigitalRights.Facts.Schema;

/// <summary>The fields of a mapping. Each is in the list by being declared with it, in the order of the declarations.</summary>
sealed class FieldList() : ReadOnlyCollection<Field>([])
{
    public Field<T> Required<T>(string name, ValueType<T> type, string meaning, string? example = null) =>
        Add(new Field<T>(name, type, isRequired: true, meaning, example));

    public Field<T> Optional<T>(string name, ValueType<T> type, string meaning, string? example = null) =>
        Add(new Field<T>(name, type, isRequired: false, meaning, example));

    Field<T> Add<T>(Field<T> field)
    {
        Items.Add(field);
        return field;
    }
}

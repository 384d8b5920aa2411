using System.Globalization;
using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Tables;

/// <summary>A table whose rows are made of things of one type. Its columns are declared one by one, in order.</summary>
/// <param name="fields">The declared fields from which its columns take what they mean.</param>
/// <param name="rows">What the rows are made of.</param>
sealed class TableOf<T>(
    string name, string holds, Func<TableSource, IEnumerable<T>> rows, IReadOnlyList<Field> fields, Noun? lists = null)
    : Table(name, holds, lists)
{
    public TableOf(string name, string holds, Func<Catalogue, IEnumerable<T>> rows, IReadOnlyList<Field> fields, Noun? lists = null)
        : this(name, holds, source => rows(source.Catalogue), fields, lists)
    {
    }

    readonly List<Func<T, TableSource, object?>> _values = [];
    readonly List<(int Column, Func<T, Text?> Words)> _texts = [];

    public override IEnumerable<object?[]> Rows(TableSource source)
    {
        foreach (var thing in rows(source))
        {
            var row = new object?[_values.Count];
            for (var i = 0; i < row.Length; i++) row[i] = _values[i](thing, source);
            yield return row;
        }
    }

    internal override IEnumerable<Translation> Translations(TableSource source) =>
        _texts.Count == 0 ? [] :
            from thing in rows(source)
            from text in _texts
            let words = text.Words(thing)?.ByLanguage
            where words is not null
            from word in words
            where word.Key != Languages.English
            orderby word.Key
            select new Translation(this, KeyOf(thing, source), Columns[text.Column].Name, word.Key, word.Value);

    string KeyOf(T thing, TableSource source) => string.Join(' ', Columns.Index().Where(c => c.Item.IsKey)
        .Select(c => Convert.ToString(_values[c.Index](thing, source), CultureInfo.InvariantCulture)));

    /// <summary>A part of the key that no declared field holds.</summary>
    public TableOf<T> Key(string column, string meaning, Func<T, string> value) =>
        Made(new(column, ColumnType.Text, meaning) { IsRequired = true, IsKey = true }, (t, _) => value(t));

    /// <summary>A part of the key: the id of the record that the row is about.</summary>
    public TableOf<T> About(Noun noun, Func<T, string> id) => Made(
        new(noun.ToKebab(), ColumnType.Text, $"The id of the {noun.ToKebab()}.") { IsRequired = true, IsKey = true, Names = noun },
        (t, _) => id(t));

    /// <summary>A part of the key: which of several the row is, from 1 on.</summary>
    public TableOf<T> Place(Func<T, int> place, string column = "number", string meaning = "Which one it is, from 1 on, in their order.") =>
        Made(new(column, ColumnType.Integer, meaning) { IsRequired = true, IsKey = true }, (t, _) => place(t));

    /// <summary>What no declared field holds.</summary>
    public TableOf<T> Also(Column column, Func<T, TableSource, object?> value) => Made(column, value);

    /// <summary>The address of a page.</summary>
    public TableOf<T> PageOf(Func<T, IRecord> record) => Made(
        new("page", ColumnType.Text, "The address of its page; where the site does not know its own, the path below it.")
        {
            IsRequired = true,
        },
        (t, source) => source.AddressOf(record(t)));

    /// <param name="isOptional">Whether rows may lack what the field's own mapping always has.</param>
    public TableOf<T> Words(string field, Func<T, Text?> words, string? column = null, bool isOptional = false)
    {
        _texts.Add((Columns.Count, words));
        return Declared(field, ColumnType.Text, (t, _) => words(t)?.English, column, isOptional: isOptional);
    }

    /// <param name="own">The fact in whose own text it stands.</param>
    public TableOf<T> Prose(string field, Func<T, Markdown?> text, Func<T, Fact?>? own = null, string? column = null) =>
        Declared(field, ColumnType.Text, (t, source) => text(t) is { } prose ? source.Words(prose, own?.Invoke(t)) : null, column);

    public TableOf<T> Plain(string field, Func<T, string?> text, string? column = null, bool isKey = false) =>
        Declared(field, ColumnType.Text, (t, _) => text(t), column, isKey);

    public TableOf<T> Word<TWord>(string field, Func<T, TWord?> word) where TWord : struct, Enum =>
        Declared(field, ColumnType.Text, (t, _) => word(t)?.ToKebab());

    public TableOf<T> Link(string field, Func<T, Uri?> link, string? column = null) =>
        Declared(field, ColumnType.Address, (t, _) => link(t)?.OriginalString, column);

    public TableOf<T> Number(string field, Func<T, decimal?> number) => Declared(field, ColumnType.Number, (t, _) => number(t));

    public TableOf<T> Whole(string field, Func<T, int?> number) => Declared(field, ColumnType.Integer, (t, _) => number(t));

    public TableOf<T> YesNo(string field, Func<T, bool> isSo) => Declared(field, ColumnType.YesNo, (t, _) => isSo(t));

    /// <summary>The id of a record.</summary>
    public TableOf<T> Id(string field, Func<T, string?> id, string? column = null) =>
        Declared(field, ColumnType.Text, (t, _) => id(t), column);

    /// <summary>A date as it is written, and the first and the last day that it can mean.</summary>
    public TableOf<T> Date(string field, Func<T, Edtf?> date)
    {
        var name = Snake(field);
        Declared(field, ColumnType.Edtf, (t, _) => date(t)?.Raw, $"{name}_edtf");
        Made(new($"{name}_earliest", ColumnType.Day, $"The first day that {name}_edtf can mean; none where its start is open or unknown."),
            (t, _) => date(t)?.Earliest?.ToString());
        return Made(
            new($"{name}_latest", ColumnType.Day, $"The last day that {name}_edtf can mean; none where its end is open or unknown."),
            (t, _) => date(t)?.Latest?.ToString());
    }

    TableOf<T> Declared(string field, ColumnType type, Func<T, TableSource, object?> value,
        string? column = null, bool isKey = false, bool isOptional = false)
    {
        var declared = fields.Named(field);
        Show(declared);
        return Made(
            new(column ?? Snake(field), type, declared.Meaning)
            {
                IsRequired = !isOptional && (declared.IsRequired || type is ColumnType.YesNo),
                IsKey = isKey,
                Words = declared.Words,
                Names = declared.Names,
            },
            value);
    }

    TableOf<T> Made(Column column, Func<T, TableSource, object?> value)
    {
        Add(column);
        _values.Add(value);
        return this;
    }

    static string Snake(string kebab) => kebab.Replace('-', '_');
}

/// <summary>Finds declared fields by name.</summary>
static class DeclaredFields
{
    /// <exception cref="ArgumentException">No such field is declared.</exception>
    public static Field Named(this IReadOnlyList<Field> fields, string name) => fields.FirstOrDefault(f => f.Name == name)
        ?? throw new ArgumentException(
            $"No field '{name}' is declared among {string.Join(", ", fields.Select(f => f.Name))}.", nameof(name));

    /// <summary>The fields of the mappings that a field holds.</summary>
    public static IReadOnlyList<Field> Within(this IReadOnlyList<Field> fields, string name) => fields.Named(name).Parts;
}

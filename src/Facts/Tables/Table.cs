using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;

namespace DigitalRights.Facts.Tables;

/// <summary>
/// A table of the content, declared once: every file of it, its schema and its description are made of this declaration. What the columns
/// mean is taken from the declared fields of the records.
/// </summary>
/// <param name="name">In kebab case; the name of its files.</param>
/// <param name="holds">What a row is, in a sentence.</param>
/// <param name="lists">The records of which it has a row each; null when its rows are parts of records.</param>
public abstract class Table(string name, string holds, Noun? lists)
{
    readonly List<Column> _columns = [];
    readonly List<Field> _shown = [];

    public string Name => name;

    public string Holds => holds;

    public Noun? Lists => lists;

    public IReadOnlyList<Column> Columns => _columns;

    /// <summary>The columns that tell rows apart, in order.</summary>
    public IEnumerable<Column> KeyColumns => _columns.Where(c => c.IsKey);

    /// <summary>The noun of the records of which its rows are parts, by its first column; null when they are records or nobody's.</summary>
    public Noun? PartOf => _columns is [{ IsKey: true, Names: { } noun }, ..] ? noun : null;

    /// <summary>The declared fields that its columns show.</summary>
    internal IReadOnlyList<Field> Shown => _shown;

    /// <summary>
    /// The rows in order, each with a value a column: a string, a whole number, a decimal, true or false, or null where there is none.
    /// </summary>
    public abstract IEnumerable<object?[]> Rows(TableSource source);

    /// <summary>The words that the rows have in other languages than English.</summary>
    internal abstract IEnumerable<Translation> Translations(TableSource source);

    private protected void Add(Column column) => _columns.Add(column);

    private protected void Show(Field field) => _shown.Add(field);
}

/// <summary>A value of a table in another language.</summary>
/// <param name="Row">The key of the row; of several parts, with a space between them.</param>
/// <param name="Language">BCP 47.</param>
sealed record Translation(Table Table, string Row, string Column, string Language, string Words);

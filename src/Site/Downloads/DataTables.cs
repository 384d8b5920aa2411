using System.Collections.Concurrent;
using System.Globalization;
using DigitalRights.Facts.Tables;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Prose;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Downloads;

/// <summary>The tables of a site, whose rows and files are worked out once, when they are first asked for.</summary>
sealed class DataTables(SiteContext site)
{
    readonly ConcurrentDictionary<Table, Lazy<IReadOnlyList<object?[]>>> _rows = [];
    readonly ConcurrentDictionary<Table, Lazy<byte[]>> _csv = [];

    byte[]? _package;

    readonly TableSource _source = new(
        site.Catalogue,
        (text, own) => BoundText.Plain(text, site, own),
        record => Address.Of(record) is var page && site.Links.Absolute(page) is { } absolute ? absolute : page.Path);

    public SiteContext Site => site;

    /// <summary>The rows of a table.</summary>
    public IReadOnlyList<object?[]> Rows(Table table) =>
        _rows.GetOrAdd(table, t => new(() => [.. t.Rows(_source)])).Value;

    /// <summary>A table as comma-separated values.</summary>
    public byte[] Csv(Table table) => _csv.GetOrAdd(table, t => new(() => CsvOf(t))).Value;

    /// <summary>The description of all tables for programs.</summary>
    public byte[] Package() => LazyInitializer.EnsureInitialized(ref _package, () => DataPackage.Of(this));

    byte[] CsvOf(Table table)
    {
        var csv = new Csv([.. table.Columns.Select(c => c.Name)]);
        var values = new string?[table.Columns.Count];
        foreach (var row in Rows(table))
        {
            for (var i = 0; i < values.Length; i++) values[i] = TextOf(row[i]);
            csv.Row(values);
        }
        return csv.ToBytes();
    }

    static string? TextOf(object? value) => value switch
    {
        null => null,
        string text => text,
        true => "true",
        false => "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"A table has no values such as {value}."),
    };
}

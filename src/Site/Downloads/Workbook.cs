using DigitalRights.Facts.Tables;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace DigitalRights.Site.Downloads;

/// <summary>
/// All tables as one workbook (Office Open XML), a sheet each, led by one that says what they hold. Dates are texts, since spreadsheets
/// know no others than days; the same input makes the same bytes.
/// </summary>
static class Workbook
{
    const string About = "about";

    const double NarrowColumn = 16;
    const double WideColumn = 40;

    public static byte[] Of(DataTables tables) => ZipBytes.Settle(WriteAsync(tables).AsTask().GetAwaiter().GetResult());

    // Nothing is waited for: everything is written into memory.
    static async ValueTask<byte[]> WriteAsync(DataTables tables)
    {
        using var file = new MemoryStream();
        var options = new SpreadCheetahOptions { DocumentProperties = null };
        await using (var book = await Spreadsheet.CreateNewAsync(file, options))
        {
            var head = book.AddStyle(new Style { Font = { Bold = true } });
            await AddAboutAsync(book, head, tables);
            foreach (var table in AllTables.InOrder) await AddAsync(book, head, table, tables);
            await book.FinishAsync();
        }
        return file.ToArray();
    }

    static async ValueTask AddAboutAsync(Spreadsheet book, StyleId head, DataTables tables)
    {
        var words = tables.Site.Strings;
        var sheet = new WorksheetOptions();
        sheet.Column(1).Width = WideColumn;
        await book.StartWorksheetAsync(About, sheet);
        await book.AddHeaderRowAsync([words.SiteTitle], head);
        await book.AddRowAsync([new DataCell(words.DataLicence)]);
        await book.AddRowAsync([new DataCell(DataVersion.InputOf(tables.Site))]);
        foreach (var table in AllTables.InOrder) await book.AddRowAsync([new DataCell(table.Name), new DataCell(table.Holds)]);
    }

    static async ValueTask AddAsync(Spreadsheet book, StyleId head, Table table, DataTables tables)
    {
        var sheet = new WorksheetOptions { FrozenRows = 1 };
        foreach (var (i, column) in table.Columns.Index())
        {
            sheet.Column(i + 1).Width = column is { Type: ColumnType.Text, IsKey: false, Names: null, Words.Count: 0 }
                ? WideColumn
                : NarrowColumn;
        }
        await book.StartWorksheetAsync(table.Name, sheet);
        await book.AddHeaderRowAsync([.. table.Columns.Select(c => c.Name)], head);
        var cells = new DataCell[table.Columns.Count];
        foreach (var row in tables.Rows(table))
        {
            for (var i = 0; i < cells.Length; i++) cells[i] = CellOf(row[i]);
            await book.AddRowAsync(cells);
        }
    }

    static DataCell CellOf(object? value) => value switch
    {
        null => default,
        string text => new(text),
        bool isSo => new(isSo),
        int whole => new(whole),
        decimal number => new(number),
        _ => throw new NotSupportedException($"A table has no values such as {value}."),
    };
}

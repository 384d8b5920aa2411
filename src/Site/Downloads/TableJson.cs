using DigitalRights.Facts.Tables;

namespace DigitalRights.Site.Downloads;

/// <summary>A table as JSON: what it holds, under what terms, of which state of the content, and its rows, each an object.</summary>
static class TableJson
{
    public static byte[] Of(Table table, DataTables tables) => DataJson.Write(json => json.Object(() =>
    {
        json.WriteString("table", table.Name);
        json.WriteString("description", table.Holds);
        json.Words("licences", DataLicences.Of(table, tables.Site.Catalogue));
        json.WriteString("input", DataVersion.InputOf(tables.Site));
        json.List("rows", tables.Rows(table), row => json.Object(() =>
        {
            foreach (var (i, column) in table.Columns.Index())
            {
                json.WritePropertyName(column.Name);
                json.Value(row[i]);
            }
        }));
    }));
}

using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Tables;
using DigitalRights.Theme.Links;

namespace DigitalRights.Site.Downloads;

/// <summary>
/// All tables in one zip archive, with what is needed to read them where there is no network: a guide, the meaning of every column, the
/// licence and the hashes of the files. The same input makes the same bytes.
/// </summary>
static class DataArchive
{
    const string Checksums = "SHA256SUMS";

    public static byte[] Of(DataTables tables)
    {
        var files = new List<(string Name, byte[] Content)>
        {
            ("README.txt", Encoding.UTF8.GetBytes(DataGuide.Of(tables.Site))),
            ("dictionary.csv", Dictionary()),
            ("LICENCE.txt", Encoding.UTF8.GetBytes(DataGuide.Licence(tables.Site))),
            (Download.Package.Name, tables.Package()),
        };
        files.AddRange(AllTables.InOrder.Select(t => ($"{t.Name}.csv", tables.Csv(t))));
        files.Add((Checksums, Encoding.UTF8.GetBytes(string.Concat(files.OrderBy(f => f.Name, StringComparer.Ordinal)
            .Select(f => $"{Convert.ToHexStringLower(SHA256.HashData(f.Content))}  {f.Name}\n")))));

        using var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(content);
            }
        }
        return ZipBytes.Settle(archive.ToArray());
    }

    static byte[] Dictionary()
    {
        var csv = new Csv("table", "column", "type", "required", "key", "refers_to", "words", "meaning");
        foreach (var table in AllTables.InOrder)
        {
            foreach (var column in table.Columns)
            {
                csv.Row(table.Name, column.Name, column.Type.ToKebab(), YesNo(column.IsRequired), YesNo(column.IsKey),
                    column.Names is { } noun ? AllTables.Of(noun).Name : null, string.Join(' ', column.Words), column.Meaning);
            }
        }
        return csv.ToBytes();
    }

    static string YesNo(bool isSo) => isSo ? "true" : "false";
}

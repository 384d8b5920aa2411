using System.Text.Json;
using DigitalRights.Facts.Input;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Site.Downloads;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Changes;

/// <summary>What was added, changed and removed between an earlier state of the content and this one.</summary>
static class ChangesFile
{
    /// <param name="since">The earlier state and its day.</param>
    /// <param name="changes">How each file differs, as git has it, and its path below the input folder.</param>
    public static byte[] Of((string Commit, string Day) since, IReadOnlyList<(char How, string Path)> changes, SiteContext site) =>
        DataJson.WriteReadable(json => json.Object(() =>
        {
            var records = site.Catalogue.Records.Where(r => RecordFiles.In(r.Origin.Path) is not null)
                .ToDictionary(r => r.Origin.Path, StringComparer.Ordinal);
            json.WriteString("version", DataVersion.Shape);
            json.WriteString("licence", DataLicences.Own);
            json.WriteString("input", DataVersion.InputOf(site));
            json.Object("since", () =>
            {
                json.WriteString("commit", since.Commit);
                json.WriteString("date", since.Day);
            });
            foreach (var (name, how) in new[] { ("added", 'A'), ("changed", 'M'), ("removed", 'D') })
            {
                json.List(name, changes.Where(c => c.How == how),
                    change => json.Object(() => Write(json, change.Path, records.GetValueOrDefault(change.Path), site)));
            }
        }));

    static void Write(Utf8JsonWriter json, string path, IRecord? record, SiteContext site)
    {
        json.WriteString("file", path);
        if (record is not null)
        {
            json.WriteString("noun", record.Noun.ToKebab());
            json.WriteString("id", record.Id);
            json.WriteString("title", record.Title.In(site.Strings.Language));
            json.WriteString("page", site.Links.Absolute(Address.Of(record)) ?? Address.Of(record).Path);
        }
        else if (RecordFiles.In(path) is var (noun, name))
        {
            json.WriteString("noun", noun.ToKebab());
            json.WriteString("id", name);
        }
    }
}

using System.Security.Cryptography;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Rules;

namespace DigitalRights.Facts.Input;

/// <summary>Reads the whole input and applies every rule. All that is wrong in all files is found in one run.</summary>
public static class CatalogueReader
{
    /// <summary>The catalogue, to be used only when there is no error among the findings.</summary>
    /// <param name="isSerial">Whether one file and one rule is worked on at a time.</param>
    /// <param name="memory">What is known of an earlier reading; files that did not change since are not opened.</param>
    public static Catalogue Read(
        IEnumerable<ContentFile> files, Findings findings, bool isSerial = false, InputMemory? memory = null)
    {
        var inputs = files.ToList();
        var manner = new ParallelOptions { MaxDegreeOfParallelism = isSerial ? 1 : -1 };
        var found = new FileRecords[inputs.Count];
        Parallel.For(0, inputs.Count, manner, i => found[i] = memory is null ? Read(inputs[i]) : memory.Of(inputs[i], Read));
        memory?.Keep(found);
        foreach (var file in found) findings.TakeOver(file.Findings);
        var (catalogue, withIncomplete) = CataloguesOf(found);
        Parallel.ForEach(AllRules.OfTheWhole, manner, rule => Check(rule, catalogue, withIncomplete, findings));
        return catalogue;
    }

    static void Check(IRule rule, Catalogue catalogue, Catalogue withIncomplete, Findings findings) =>
        rule.Check(rule.AlsoReadsIncompleteRecords ? withIncomplete : catalogue, findings);

    // The second also has the records that were made without a field whose value is wrong.
    static (Catalogue Whole, Catalogue WithIncomplete) CataloguesOf(IReadOnlyCollection<FileRecords> found)
    {
        var catalogue = CatalogueOf(found, d => d.Records);
        return (catalogue, found.Any(d => d.Incomplete.Count > 0) ? CatalogueOf(found, d => d.Records.Concat(d.Incomplete)) : catalogue);
    }

    static Catalogue CatalogueOf(IReadOnlyCollection<FileRecords> found, Func<FileRecords, IEnumerable<IRecord>> records) =>
        new([.. found.SelectMany(records)], found.SelectMany(d => d.Known),
            found.SelectMany(d => d.MayHold), [.. found.SelectMany(d => d.Ledger)])
        {
            Named = found.SelectMany(d => d.Named),
            Passages = [.. found.SelectMany(d => d.Passages)],
            Outlines = [.. found.SelectMany(d => d.Outlines).OrderBy(o => o.Slug, StringComparer.Ordinal)],
            Files = found.Where(d => d.Hash is not null).Select(d => KeyValuePair.Create(d.File.Path, d.Hash!)),
            IsWhole = found.All(d => d.IsRead && !d.Collected.HasUnread),
            IsLedgerWhole = found.All(d => d.IsLedgerWhole),
        };

    static FileRecords Read(ContentFile file)
    {
        var found = new FileRecords(file);
        var read = file.Read;
        file = file with { Read = () => Hashed(read(), found) };
        var place = InputPlaces.All.FirstOrDefault(r => r.Holds(file.Path));
        try
        {
            Read(file, place, found);
        }
#pragma warning disable CA1031 // Whatever a library cannot cope with in one file, the others are read and reported.
        catch (Exception e)
#pragma warning restore CA1031
        {
            found.Findings.Error("FACT109", found.Start,
                $"The program cannot cope with something in this file ({e.GetType().Name}: {e.Message}).",
                "Please report this, with the file; until then, write it in a plainer way.");
            (found.IsRead, found.IsLedgerWhole) = (false, false);
            KnownIds.Add(file, place, static _ => "", found);
        }
        var (catalogue, withIncomplete) = CataloguesOf([found]);
        foreach (var rule in AllRules.OfOneFile) Check(rule, catalogue, withIncomplete, found.Findings);
        return found;
    }

    static byte[] Hashed(byte[] content, FileRecords found)
    {
        found.Hash = Convert.ToHexStringLower(SHA256.HashData(content));
        return content;
    }

    static void Read(ContentFile file, InputPlace? place, FileRecords found)
    {
        if (file.Obstacle is not null || place is null)
        {
            if (file.Obstacle is not null) FileText.CannotBeRead(file, file.Obstacle, found.Findings);
            else found.Findings.Error("FACT011", found.Start, "No record belongs in this place.", new MisplacedFile(file.Path).Suggestion);
            found.IsLedgerWhole = false;
            KnownIds.Add(file, place, FileText.Roughly, found);
            return;
        }
        if (place.Read is null)
        {
            found.IsRead = true;
            return;
        }
        var id = place.IsSingleFile ? place.IdOf(file.Path) : IdOf(place.IdOf(file.Path), found);
        if (id is not null && FileText.Of(file, found.Findings) is { } text)
        {
            var plain = StrayMarks.TakenOut(text, file.ShownAs, found.Findings);
            place.Read(id, plain, found);
            if (plain != text) found.IsRead = false;
        }
        if (!found.IsRead) found.IsLedgerWhole = false;
        if (!found.IsRead || !place.IsSingleFile) KnownIds.Add(file, place, FileText.Roughly, found);
    }

    // A name with wrong letters is read as the right one, so that what is wrong in the file is told in the same run.
    static string? IdOf(string id, FileRecords found)
    {
        if (id.Split('/').All(RecordName.IsName)) return RecordName.IsPossible(id, found.Start, found.Findings) ? id : null;
        found.Findings.Error("FACT013", found.Start, $"The file's name '{id}' cannot be part of an address.", RecordName.Letters(id));
        var right = string.Join('/', id.Split('/').Select(RecordName.Right));
        return right.Split('/').All(RecordName.IsName) ? right : null;
    }
}

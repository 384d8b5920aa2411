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
    public static Catalogue Read(IEnumerable<InputFile> files, Findings findings, bool isSerial = false)
    {
        var inputs = files.ToList();
        var manner = new ParallelOptions { MaxDegreeOfParallelism = isSerial ? 1 : -1 };
        var drafts = new Drafts[inputs.Count];
        Parallel.For(0, inputs.Count, manner, i => drafts[i] = Read(inputs[i], findings));
        var catalogue = CatalogueOf(drafts, d => d.Records);
        var withIncomplete = drafts.Any(d => d.Incomplete.Count > 0) ? CatalogueOf(drafts, d => d.Records.Concat(d.Incomplete)) : catalogue;
        Parallel.ForEach(AllRules.All, manner, rule => rule.Check(rule.AlsoReadsIncompleteRecords ? withIncomplete : catalogue, findings));
        return catalogue;
    }

    static Catalogue CatalogueOf(IReadOnlyCollection<Drafts> drafts, Func<Drafts, IEnumerable<IRecord>> records) =>
        new([.. drafts.SelectMany(records)], drafts.SelectMany(d => d.Known), drafts.SelectMany(d => d.MayHold), [.. drafts.SelectMany(d => d.Ledger)])
        {
            References = [.. drafts.SelectMany(d => d.Collected.References)],
            Passages = [.. drafts.SelectMany(PassagesOf)],
            IsWhole = drafts.All(d => d.IsRead),
            IsLedgerWhole = drafts.All(d => d.IsLedgerWhole),
        };

    static IEnumerable<Passage> PassagesOf(Drafts drafts)
    {
        var owners = drafts.Records.SelectMany(r => r.Texts.Select(text => new Passage(text, r))).ToDictionary(p => p.Text);
        return drafts.Collected.Texts.Select(text => owners.GetValueOrDefault(text) ?? new(text, null));
    }

    static Drafts Read(InputFile file, Findings findings)
    {
        var drafts = new Drafts(file, findings);
        var room = Rooms.All.FirstOrDefault(r => r.Holds(file.Path));
        try
        {
            Read(file, room, drafts);
        }
#pragma warning disable CA1031 // Whatever a library cannot cope with in one file, the others are read and told of.
        catch (Exception e)
#pragma warning restore CA1031
        {
            findings.Error("FACT109", drafts.Start, $"The program cannot cope with something in this file ({e.GetType().Name}: {e.Message}).",
                "Please report this, with the file; until then, write it in a plainer way.");
            (drafts.IsRead, drafts.IsLedgerWhole) = (false, false);
            KnownFiles.Add(file, room, "", drafts);
        }
        return drafts;
    }

    static void Read(InputFile file, Room? room, Drafts drafts)
    {
        if (file.Obstacle is not null || room is null)
        {
            if (file.Obstacle is not null) FileText.CannotBeRead(file, file.Obstacle, drafts.Findings);
            else drafts.Findings.Error("FACT011", drafts.Start, "No record belongs in this place.", new MisplacedFile(file.Path).Suggestion);
            drafts.IsLedgerWhole = false;
            KnownFiles.Add(file, room, FileText.Roughly(file), drafts);
            return;
        }
        if (room.Read is null)
        {
            drafts.IsRead = true;
            return;
        }
        var id = room.IdOf(file.Path);
        if ((room.IsSingleFile || IsId(id, drafts)) && FileText.Of(file, drafts.Findings) is { } text)
        {
            var plain = StrayMarks.TakenOut(text, file.ShownAs, drafts.Findings);
            room.Read(id, plain, drafts);
            if (plain != text) drafts.IsRead = false;
        }
        if (!drafts.IsRead) drafts.IsLedgerWhole = false;
        if (!drafts.IsRead || !room.IsSingleFile) KnownFiles.Add(file, room, FileText.Roughly(file), drafts);
    }

    static bool IsId(string id, Drafts drafts)
    {
        if (id.Split('/').All(RecordName.IsName)) return RecordName.IsPossible(id, drafts.Start, drafts.Findings);
        drafts.Findings.Error("FACT013", drafts.Start, $"The file's name '{id}' cannot be part of an address.", RecordName.Letters(id));
        return false;
    }
}

using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Fields;
using DigitalRights.Facts.Model;
using DigitalRights.Facts.Rules;

namespace DigitalRights.Facts.Reading;

/// <summary>Reads the whole input and applies every rule. All that is wrong in all files is found in one run.</summary>
public static class CatalogueReader
{
    /// <summary>The catalogue, to be used only when there is no error among the findings.</summary>
    public static Catalogue Read(IEnumerable<InputFile> files, Findings findings)
    {
        var inputs = files.ToList();
        var drafts = new Drafts[inputs.Count];
        Parallel.For(0, inputs.Count, i => drafts[i] = Read(inputs[i], findings));
        var catalogue = CatalogueOf(drafts, d => d.Records);
        var withUnfinished = drafts.Any(d => d.Unfinished.Count > 0) ? CatalogueOf(drafts, d => d.Records.Concat(d.Unfinished)) : catalogue;
        Parallel.ForEach(AllRules.All, rule => rule.Check(rule.LooksOnlyAtWhatStands ? withUnfinished : catalogue, findings));
        return catalogue;
    }

    static Catalogue CatalogueOf(IReadOnlyCollection<Drafts> drafts, Func<Drafts, IEnumerable<IRecord>> records) =>
        new([.. drafts.SelectMany(records)], drafts.SelectMany(d => d.Known), [.. drafts.SelectMany(d => d.Ledger)])
        {
            References = [.. drafts.SelectMany(d => d.Collected.References)],
            Passages = [.. drafts.SelectMany(PassagesOf)],
            IsWhole = drafts.All(d => d.IsRead),
        };

    static IEnumerable<Passage> PassagesOf(Drafts drafts)
    {
        var owners = drafts.Records.SelectMany(r => Proses.Of(r).Select(text => new Passage(text, r))).ToDictionary(p => p.Text);
        return drafts.Collected.Texts.Select(text => owners.GetValueOrDefault(text) ?? new(text, null));
    }

    static Drafts Read(InputFile file, Findings findings)
    {
        var drafts = new Drafts(file, findings);
        if (Rooms.All.FirstOrDefault(r => r.Holds(file.Path)) is not { } room)
        {
            findings.Error("FACT011", drafts.Start, "No record belongs in this place.", Suggest(file.Path));
            return drafts;
        }
        var id = room.IdOf(file.Path);
        if (!room.IsSingleFile && !IsId(id, drafts)) return drafts;
        if (!room.IsSingleFile && room.Noun is { } noun and not Noun.Country) drafts.Known.Add(new(noun, id));
        if (FileText.Of(file, findings) is not { } text) return drafts;
        if (room.Noun == Noun.Country && CountryFields.CodeIn(text) is { } code) drafts.Known.Add(new(Noun.Country, code));
        room.Read(id, text, drafts);
        return drafts;
    }

    static bool IsId(string id, Drafts drafts)
    {
        if (id.Split('/').All(KeyType.IsKey)) return RecordName.IsPossible(id, drafts.Start, drafts.Findings);
        drafts.Findings.Error("FACT013", drafts.Start, $"The file's name '{id}' cannot be part of an address.", RecordName.Letters(id));
        return false;
    }

    static string Suggest(string path)
    {
        if (Path.GetExtension(path) == ".yaml") return "Name the file .yml.";
        var folder = path.Split('/')[0];
        var known = Rooms.All.Select(r => r.Pattern.Split('/')[0]).ToList();
        return known.Contains(folder)
            ? $"Files here are named {Rooms.All.First(r => r.Pattern.StartsWith(folder, StringComparison.Ordinal)).Pattern}."
            : Nearest.DidYouMean(folder, known) ?? $"Known places are: {string.Join(", ", Rooms.All.Select(r => r.Pattern))}.";
    }
}

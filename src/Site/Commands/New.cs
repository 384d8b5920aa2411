using System.CommandLine;
using System.Globalization;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Input;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Site.Commands;

/// <summary><c>new</c>: writes a file to fill in, with every field that its kind of record has, and says what to do next.</summary>
static class New
{
    static readonly Argument<string> Record = new("record") { Description = "fact, source, country, question, indicator, essay or page." };

    static readonly Argument<string[]> Names = new("name")
    {
        Description = "The name of the file, in lower-case letters, digits and hyphens; for a fact the country's code before it, "
            + "for a source "
            + "perhaps its address instead.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    static readonly Option<string?> Kind = new("--kind",
        "-k")
    {
        Description = "The kind of a fact: law, restriction, case …",
        HelpName = "kind",
    };

    public static Command Describe()
    {
        var command = new Command("new", "Writes a file to fill in: new fact kz some-name --kind law, new source https://…")
        {
            Record,
            Names,
            Kind,
        };
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => RunAsync(
            Project.Of(parsed), parsed.GetRequiredValue(Record), parsed.GetValue(Names) ?? [], parsed.GetValue(Kind), cancellation)));
        return command;
    }

    static async Task<ExitCode> RunAsync(Project project, string record, string[] names, string? kind, CancellationToken cancellation)
    {
        var declaration = DeclarationOf(record);
        var today = DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in declaration.Fields.Where(IsDayOfWork)) known[field.Name] = today;

        if (declaration.Name == "source" && names is [var given] && NewAddress.Of(given) is { } address)
        {
            (names, known["url"]) = ([address.Id], address.Clean);
        }
        names = [.. names.SelectMany(n => n.Split('/', StringSplitOptions.RemoveEmptyEntries))];
        var folders = declaration.Place.Split('/');
        while (names.Length < folders.Length - 1) names = [.. names, Ask(folders[names.Length + 1])];
        if (names.Length >= folders.Length)
        {
            throw new WrongUseException(
                $"A {declaration.Name} lies in input/{declaration.Place}; '{string.Join('/', names)}' has too many parts.");
        }
        if (names.FirstOrDefault(n => !RecordName.IsName(n)) is { } wrong)
        {
            throw new WrongUseException($"'{wrong}' cannot be a name. {RecordName.Letters(wrong)}");
        }
        if (declaration.Kinds.Count > 0)
        {
            kind ??= Ask($"<kind: {string.Join(", ", declaration.Kinds.Keys)}>");
            if (!declaration.Kinds.ContainsKey(kind))
            {
                throw new WrongUseException($"There is no kind '{kind}'. {Nearest.DidYouMeanOr(kind, [.. declaration.Kinds.Keys])}");
            }
            known["kind"] = kind;
        }

        var path = Path.Combine([project.Inputs[0], folders[0], .. names[..^1], names[^1] + Path.GetExtension(folders[^1])]);
        if (File.Exists(path)) throw new WrongUseException($"{path} exists already. Nothing was changed.");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, RecordTemplate.Of(declaration, known.GetValueOrDefault("kind"), known), cancellation);
        await Console.Out.WriteLineAsync(
            $"Wrote {Path.GetRelativePath(project.Root, path)}. Fill it in, then run: dotnet run --project src/Site -- check");
        if (declaration.Name == "fact")
        {
            await Console.Out.WriteLineAsync(
                "Each source that it cites has a file of its own: dotnet run --project src/Site -- new source https://…");
        }
        if (declaration.Name == "source")
        {
            await Console.Out.WriteLineAsync($"Cite it in a fact with: - {{id: {names[^1]}, locator: \"…\"}}");
        }
        return ExitCode.Done;
    }

    // The day on which something was checked, read or written; the date of a fact is another thing.
    static bool IsDayOfWork(FieldDeclaration field) =>
        field.Name is "verified" or "accessed" || field is { Name: "date", IsRequired: true };

    static RecordDeclaration DeclarationOf(string record)
    {
        var own = AllDeclarations.InOrder.Where(d => d.Place.Contains("<name>", StringComparison.Ordinal)).ToList();
        if (own.Find(d => d.Name == record) is { } found) return found;
        throw new WrongUseException(AllDeclarations.InOrder.FirstOrDefault(d => d.Name == record) is { } entry
            ? $"Every {record} stands in one file, input/{entry.Place}: add it there."
            : $"There is nothing called '{record}'. {Nearest.DidYouMeanOr(record, [.. own.Select(d => d.Name)])}");
    }

    static string Ask(string what)
    {
        var shown = what.Replace(".yml", "", StringComparison.Ordinal).Replace(".md", "", StringComparison.Ordinal).Trim('<', '>');
        if (Console.IsInputRedirected) throw new WrongUseException($"The {shown} is missing.");
        Console.Write($"{shown}: ");
        return Console.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : throw new WrongUseException($"The {shown} is missing.");
    }
}

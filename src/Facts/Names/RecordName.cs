using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Names;

/// <summary>
/// Names of records become names of files and folders, in the repository and in the site. Some that are fine on one machine cannot exist on
/// another: Windows keeps the names of its devices, with any extension (Microsoft, "Naming Files, Paths, and Namespaces").
/// </summary>
public static partial class RecordName
{
    const string Words = "^[a-z0-9]+(-[a-z0-9]+)*";

    /// <summary>As an ECMA 262 expression, for JSON Schema; .NET's <c>$</c> would let a line end pass.</summary>
    public const string Pattern = Words + "$";

    /// <summary>Longer names do not fit into the paths of some machines, and nobody can read them in an address.</summary>
    public const int Longest = 80;

    static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "con", "prn", "aux", "nul",
        "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    /// <summary>Whether it is a name in lower-case letters, digits and hyphens.</summary>
    public static bool IsName(string text) => NamePattern().IsMatch(text);

    /// <summary>Whether every machine can hold it; the reason against it has then been told.</summary>
    /// <param name="id">A name, or folder and name.</param>
    public static bool IsPossible(string id, Location at, Findings findings)
    {
        foreach (var part in id.Split('/'))
        {
            if (Devices.Contains(part))
            {
                findings.Error("FACT123", at,
                    $"Windows cannot hold a file that is called '{part}'.",
                    "Choose another name, such as one with a year behind it.");
                return false;
            }
            if (part.Length > Longest)
            {
                findings.Error("FACT123", at,
                    $"The name '{part}' has {part.Length} characters; at most {Longest} fit.",
                    "Choose a shorter one.");
                return false;
            }
        }
        return true;
    }

    /// <summary>
    /// What to write when a name holds letters that it cannot hold: the letter that looks right and is not, or the name as it would be
    /// right.
    /// </summary>
    public static string Letters(string id)
    {
        var right = string.Join('/', id.Split('/').Select(Right));
        var meant = right.Split('/').All(IsName) ? $" Did you mean '{right}'?" : "";
        return $"{(LookalikeLetters.Note(id) is { } note ? $"{note} " : "")}Use lower-case letters, digits and hyphens.{meant}";
    }

    /// <summary>What a word becomes as a name.</summary>
    public static string Right(string part) => string.Join('-',
        new string([.. LookalikeLetters.Fold(part).ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : c < 128 ? '-' : c)])
            .Split('-', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>As many of its words as fit.</summary>
    public static string Shortened(string name, int most = Longest)
    {
        if (name.Length <= most) return name;
        var end = name.LastIndexOf('-', most);
        return end > 0 ? name[..end] : name[..most];
    }

    [GeneratedRegex(Words + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();
}

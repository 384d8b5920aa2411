using System.Globalization;
using System.Text.RegularExpressions;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Records;

/// <summary>
/// A record in which something is wrong, so that its figures cannot be relied on: the numbers that stand where it declares them are taken
/// as declared.
/// </summary>
/// <param name="Noun">What the record is.</param>
/// <param name="FigureNames">The names of its figures; null when it has no field for them.</param>
public sealed partial record Draft(Noun Noun, IReadOnlyList<string>? FigureNames, IReadOnlySet<decimal> Numbers)
{
    static readonly string[] Declaring = [FactFields.Figures.Name, LawFields.Penalties.Name];

    internal static Draft Of(Noun noun, YamlNode? root)
    {
        var numbers = new HashSet<decimal>();
        if (root is YamlMapping record) Collect(record, isDeclaring: false, numbers);
        var names = (root as YamlMapping)?.Find(FactFields.Figures.Name) switch
        {
            YamlMapping figures => figures.Entries.Select(e => e.Key.Value).ToList(),
            null => null,
            _ => [],
        };
        return new(noun, names, numbers);
    }

    static void Collect(YamlNode node, bool isDeclaring, HashSet<decimal> numbers)
    {
        switch (node)
        {
            case YamlScalar text when isDeclaring:
                foreach (Match number in Number().Matches(text.Value)) Add(number.Value, numbers);
                break;
            case YamlSequence list:
                foreach (var item in list.Items) Collect(item, isDeclaring, numbers);
                break;
            case YamlMapping mapping:
                foreach (var (key, value) in mapping.Entries)
                {
                    if (isDeclaring) Collect(key, isDeclaring, numbers);
                    Collect(value, isDeclaring || Declaring.Contains(key.Value), numbers);
                }
                // 65,536 in braces is the number 65 and the key 536.
                foreach (var (before, after) in mapping.Entries.Zip(mapping.Entries.Skip(1)).Where(_ => isDeclaring))
                {
                    if (before.Value is YamlScalar start) Add(start.Value + after.Key.Value, numbers);
                }
                break;
        }
    }

    static void Add(string written, HashSet<decimal> numbers)
    {
        var digits = written.Replace(" ", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) numbers.Add(number);
    }

    [GeneratedRegex(@"[0-9]+([ ,][0-9]{3})*(\.[0-9]+)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}

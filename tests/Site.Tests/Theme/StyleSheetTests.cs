using System.Text.RegularExpressions;
using DigitalRights.Theme;

namespace DigitalRights.Site.Tests.Theme;

public sealed partial class StyleSheetTests
{
    static readonly string Sheet = Read(ThemeAssets.Styles);

    [Fact]
    public void The_styles_of_a_folder_are_a_layer_in_the_order_of_their_names() => Assert.Equal(
        "@layer parts, pages;\n@layer pages {\na {}\n}\n@layer parts {\nb {}\nc {\nd: e;\n}\n}\n",
        StyleSheet.Join(new Dictionary<string, string>
        {
            ["Parts/Z.css"] = "c {\r\n  d: e;\r\n}\r\n",
            ["Parts/A.css"] = "/* Two\n   lines. */\nb {}\n",
            ["Pages/B.css"] = "\n/* One. */ a {} /* Two. */\n",
            ["Styles.css"] = "@layer parts, pages;\n",
        }));

    [Fact]
    public void Every_layer_has_its_place_in_the_order_and_none_is_empty()
    {
        var order = Order().Match(Sheet).Groups[1].Value.Split(", ");

        Assert.Equal(order.Order(), Layer().Matches(Sheet).Select(m => m.Groups[1].Value).Order());
    }

    [Fact]
    public void Every_colour_and_measure_that_is_used_is_declared_and_every_declared_one_is_used()
    {
        var used = Use().Matches(Sheet).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        var declared = Declaration().Matches(Sheet).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(declared, used);
    }

    // WCAG 2.2, 1.4.3; what lines of charts are drawn with is also the colour of the words beside them.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Colours_of_words_have_enough_contrast_on_every_ground(int scheme)
    {
        var colours = Token().Matches(Scheme().Matches(Tokens().Match(Sheet).Value)[scheme].Value)
            .ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
        string[] grounds = ["paper", "panel"], others = ["mark", "line", "faint"];

        Assert.All(colours.Where(c => !grounds.Concat(others).Contains(c.Key)), colour =>
            Assert.All(grounds, ground => Assert.True(Contrast(colour.Value, colours[ground]) >= 4.5, $"{colour.Key} on {ground}")));
    }

    [Fact]
    public void Colours_stand_among_the_tokens_alone() =>
        Assert.DoesNotMatch(Colour(), Sheet.Replace(Tokens().Match(Sheet).Value, "", StringComparison.Ordinal));

    [Fact]
    public void Styles_and_scripts_are_published_with_the_pictures() => Assert.Equal(
        [".css", ".js", ".png", ".svg"], ThemeAssets.Published.Select(name => Path.GetExtension(name)).Distinct().Order());

    static double Contrast(string a, string b) => (Math.Max(Light(a), Light(b)) + 0.05) / (Math.Min(Light(a), Light(b)) + 0.05);

    // Relative luminance.
    static double Light(string hex)
    {
        var full = hex.Length == 3 ? string.Concat(hex.Select(c => $"{c}{c}")) : hex;
        var parts = Convert.FromHexString(full).Select(b => b / 255.0)
            .Select(v => v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4)).ToList();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    static string Read(string name)
    {
        using var reader = new StreamReader(ThemeAssets.Open(name));
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\A@layer ([a-z, ]+);")]
    private static partial Regex Order();

    [GeneratedRegex(@"^@layer ([a-z]+) \{", RegexOptions.Multiline)]
    private static partial Regex Layer();

    [GeneratedRegex(@":root \{[^}]*\}")]
    private static partial Regex Scheme();

    [GeneratedRegex(@"--([\w-]+): #([0-9a-f]+)")]
    private static partial Regex Token();

    [GeneratedRegex(@"var\((--[\w-]+)\)")]
    private static partial Regex Use();

    [GeneratedRegex(@"(--[\w-]+):")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"#[0-9a-f]{3,8}\b(?=[^{]*\})")]
    private static partial Regex Colour();

    [GeneratedRegex(@":root \{[^}]*\}.*?:root \{[^}]*\}.*?:root \{[^}]*\}", RegexOptions.Singleline)]
    private static partial Regex Tokens();
}

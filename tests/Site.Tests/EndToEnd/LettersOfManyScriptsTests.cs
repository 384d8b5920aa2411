using System.Globalization;
using System.Text.RegularExpressions;

namespace DigitalRights.Site.Tests.EndToEnd;

/// <summary>Letters of every script are written as they are, and headings in them can be linked to.</summary>
public sealed partial class LettersOfManyScriptsTests(LettersOfManyScriptsTests.Built site) : IClassFixture<LettersOfManyScriptsTests.Built>
{
    [Theory]
    [InlineData("facts/aa/sample/index.html", "Закон «О проверке» — ҚР № 1, Ғылым және ӊ, İıŞş")]
    [InlineData("facts/aa/sample/index.html", "漢字")]
    [InlineData("facts/aa/sample/index.html", "қазақша, кыргызча, тоҷикӣ, türkmençe, oʻzbekcha")]
    [InlineData("countries/alpha/index.html", "<span lang=\"kk\">Әлфа ғұңқөүһі</span>")]
    [InlineData("countries/alpha/index.html", "ئۇيغۇر")]
    [InlineData("countries/alpha/index.html", "Ничего не искали — «ничего».")]
    [InlineData("sources/test-report/index.html", "Әбілқайыров")]
    [InlineData("data/facts.csv", "Закон «О проверке» — ҚР № 1, Ғылым және ӊ, İıŞş, 𐰴𐰀 and 漢字")]
    [InlineData("feed.xml", "Закон «О проверке» — ҚР № 1, Ғылым және ӊ, İıŞş, 𐰴𐰀 and 漢字")]
    public void They_stand_in_the_file(string file, string letters) => Assert.Contains(letters, site.Text(file), StringComparison.Ordinal);

    [Fact]
    public void No_letter_of_a_living_script_is_written_as_a_reference() => Assert.All(
        site.Pages.Keys.SelectMany(p => CharacterReference().Matches(site.Text(p)))
            .Select(m => int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
        code => Assert.False(code < 0x10000 && char.IsLetter((char)code), $"U+{code:X4}"));

    [Fact]
    public void A_heading_is_reached_from_the_list_of_contents_and_from_the_text()
    {
        var essay = site.Pages["essays/on-letters/index.html"];
        var heading = Assert.Single(essay.QuerySelectorAll("h2"), h => h.TextContent.StartsWith("Қазақ", StringComparison.Ordinal));

        var links = essay.QuerySelectorAll("a[href^='#']")
            .Where(a => Uri.UnescapeDataString(a.GetAttribute("href")!) == $"#{heading.Id}").ToList();

        Assert.Contains(links, a => a.Closest("nav") is not null);
        Assert.Contains(links, a => a.TextContent == "a link to the heading");
    }

    public sealed class Built() : CaseSite("letters-of-many-scripts");

    [GeneratedRegex("&#x([0-9A-Fa-f]+);")]
    private static partial Regex CharacterReference();
}

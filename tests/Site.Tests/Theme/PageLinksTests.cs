using DigitalRights.Theme.Links;

namespace DigitalRights.Site.Tests.Theme;

public sealed class PageLinksTests
{
    static readonly LinkStyle Plain = new(false, null, "");
    static readonly LinkStyle Served = new(true, "example.org", "/atlas");

    static string Link(string from, string to, LinkStyle style) => new PageLinks(new Address(from), style).To(AddressOf(to));

    static Address AddressOf(string written) => written.Split('#') is [var path, var fragment] ? new(path, fragment) : new(written);

    [Theory]
    [InlineData("", "", "index.html")]
    [InlineData("", "facts/aa/x/", "facts/aa/x/index.html")]
    [InlineData("facts/aa/x/", "", "../../../index.html")]
    [InlineData("facts/aa/x/", "facts/aa/y/", "../y/index.html")]
    [InlineData("facts/aa/x/", "facts/bb/x/", "../../bb/x/index.html")]
    [InlineData("facts/aa/x/", "facts/", "../../index.html")]
    [InlineData("facts/", "facts/aa/x/", "aa/x/index.html")]
    [InlineData("facts/aa/x/", "assets/style.css", "../../../assets/style.css")]
    [InlineData("compare/", "compare/", "index.html")]
    [InlineData("chronology/", "chronology/2022/#y2022", "2022/index.html#y2022")]
    public void In_a_folder_they_are_relative_and_name_the_file(string from, string to, string link) =>
        Assert.Equal(link, Link(from, to, Plain));

    [Theory]
    [InlineData("", "", "./")]
    [InlineData("", "facts/aa/x/", "facts/aa/x/")]
    [InlineData("facts/aa/x/", "", "../../../")]
    [InlineData("facts/aa/x/", "facts/aa/", "../")]
    [InlineData("facts/aa/x/", "facts/aa/x/", "./")]
    [InlineData("facts/aa/x/", "assets/style.css", "../../../assets/style.css")]
    [InlineData("facts/aa/x/", "404.html", "../../../404.html")]
    public void On_a_server_they_are_relative_and_end_in_a_slash(string from, string to, string link) =>
        Assert.Equal(link, Link(from, to, Served));

    [Theory]
    [InlineData("facts/aa/x/#sources", "#sources")]
    [InlineData("facts/aa/y/#sources", "../y/#sources")]
    public void A_place_on_the_same_page_is_its_fragment_alone(string to, string link) =>
        Assert.Equal(link, Link("facts/aa/x/", to, Served));

    [Theory]
    [InlineData("", "/atlas/")]
    [InlineData("facts/aa/x/", "/atlas/facts/aa/x/")]
    [InlineData("assets/style.css", "/atlas/assets/style.css")]
    [InlineData("methodology/#grades", "/atlas/methodology/#grades")]
    public void From_the_page_in_place_of_a_missing_one_they_are_rooted(string to, string link) =>
        Assert.Equal(link, Link("404.html", to, Served));

    [Theory]
    [InlineData("", "/index.html")]
    [InlineData("facts/", "/facts/index.html")]
    public void Without_a_path_below_the_domain_they_are_rooted_at_the_domain(string to, string link) =>
        Assert.Equal(link, Link("404.html", to, Plain));

    [Fact]
    public void An_absolute_address_needs_a_host()
    {
        Assert.Null(Plain.Absolute(Address.Countries));
        Assert.Equal("https://example.org/atlas/countries/", Served.Absolute(Address.Countries));
        Assert.Equal("https://example.org/atlas/countries/", (Served with { HideIndexPages = false }).Absolute(Address.Countries));
        Assert.Equal("https://example.org/chronology/#y2022", (Served with { Root = "" }).Absolute(Address.Chronology.At("y2022")));
    }

    [Theory]
    [InlineData("", "index.html")]
    [InlineData("facts/aa/x/", "facts/aa/x/index.html")]
    [InlineData("404.html", "404.html")]
    public void An_address_knows_its_file(string path, string file) => Assert.Equal(file, new Address(path).File);
}

using DigitalRights.Theme.Citing;

namespace DigitalRights.Site.Tests.Theme;

public sealed class LicenceLinksTests
{
    [Theory]
    [InlineData("CC-BY-4.0", "https://spdx.org/licenses/CC-BY-4.0.html")]
    [InlineData("cc0-1.0", "https://spdx.org/licenses/CC0-1.0.html")]
    [InlineData("ODbL-1.0", "https://spdx.org/licenses/ODbL-1.0.html")]
    public void An_identifier_of_the_list_leads_to_its_page(string licence, string address) => Assert.Equal(address, LicenceLinks.Of(licence));

    [Theory]
    [InlineData("my own <terms>")]
    [InlineData("Open")]
    [InlineData("CC-BY")]
    [InlineData("CC-BY-4.0 ")]
    [InlineData("../../x")]
    [InlineData("")]
    public void Other_words_lead_nowhere(string licence) => Assert.Null(LicenceLinks.Of(licence));
}

using DigitalRights.Site.Search;

namespace DigitalRights.Site.Tests.Search;

/// <summary>Words are folded as the script in the browser folds them; the browser's tests try the same pairs on it.</summary>
public sealed class SearchFoldTests
{
    static string Fold(string text) => string.Join(' ', new SearchFold().Words(text));

    [Theory]
    [InlineData("The site, the blocked SITE.", "tke site tke blocked site")]
    [InlineData("Kazakhstan Qazaqstan Казахстан Қазақстан", "kazakstan kazakstan kazakstan kazakstan")]
    [InlineData("Ўзбекистон У\u0306збекистон", "ozbekiston ozbekiston")]
    [InlineData("Shamsiddin Шамсиддин shamsidin", "shamsidin shamsidin shamsidin")]
    [InlineData("kırgız QIRGʻIZ Kyrgyz", "kirgiz kirgiz kirgiz")]
    [InlineData("Aşgabat Ashgabat As\u0327gabat", "ashgabat ashgabat ashgabat")]
    [InlineData("İ Ş Ç Ğ Ň Ž Ý Ä Ö Ü É", "i sh ch g n j i a o u e")]
    [InlineData("2022 moss 100 000", "2022 mos 100 000")]
    [InlineData("a/b 24.kg №5 ＶＰＮ", "a b 24 kg no5 vpn")]
    [InlineData("Rahmon Rakhmon Рахмон Ashgabat Charshanbe", "rakmon rakmon rakmon ashgabat charshanbe")]
    [InlineData("ქართული 中文", "ქართული 中文")]
    public void Spellings_of_a_word_are_one(string text, string folded) => Assert.Equal(folded, Fold(text));

    [Theory]
    [InlineData('\'')]
    [InlineData('`')]
    [InlineData('´')]
    [InlineData('ʹ')]
    [InlineData('ʻ')]
    [InlineData('ʼ')]
    [InlineData('‘')]
    [InlineData('’')]
    [InlineData('′')]
    [InlineData('＇')]
    [InlineData('\u00AD')]
    [InlineData('\u200B')]
    [InlineData('\u0301')]
    public void No_apostrophe_and_nothing_unseen_divides_a_word(char mark) => Assert.Equal("ozbek", Fold($"(O{mark}zbek)"));
}

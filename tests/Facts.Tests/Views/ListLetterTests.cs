using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public class ListLetterTests
{
    [Theory]
    [InlineData(1, "a")]
    [InlineData(26, "z")]
    [InlineData(27, "aa")]
    [InlineData(54, "bb")]
    [InlineData(702, "zz")]
    [InlineData(703, "aaa")]
    public void After_z_stand_two_letters(int number, string letter) => Assert.Equal(letter, ListLetter.Of(number));
}

using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class EssaysKeepTheirLengthTests
{
    // Without citations and addresses, the essay of the small input has these words: First, See, the, rally, and.
    static SmallInput Of(int words) =>
        SmallInput.Valid.With(SmallFiles.Essay, "## First", "## First\n\n" + string.Join(' ', Enumerable.Repeat("word", words - 5)));

    [Theory]
    [InlineData(900)]
    [InlineData(1800)]
    public void The_bounds_are_fine(int words) => Of(words).Check<EssaysKeepTheirLength>().FindsNothing();

    [Theory]
    [InlineData(899)]
    [InlineData(1801)]
    public void Shorter_and_longer_essays_are_found(int words)
    {
        var found = Assert.Single(Of(words).Check<EssaysKeepTheirLength>().Found);
        Assert.Equal("FACT079", found.Code);
        Assert.Contains($"{words} words", found.Message, StringComparison.Ordinal);
    }
}

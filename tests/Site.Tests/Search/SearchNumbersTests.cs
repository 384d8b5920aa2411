using DigitalRights.Site.Search;

namespace DigitalRights.Site.Tests.Search;

public sealed class SearchNumbersTests
{
    [Theory]
    [InlineData(new int[0], "")]
    [InlineData(new[] { 0 }, "A")]
    [InlineData(new[] { 31, 32, 64 }, "fBgB")]
    [InlineData(new[] { 5, 1029 }, "FggB")]
    public void Numbers_are_written_as_their_distances(int[] numbers, string written) =>
        Assert.Equal(written, SearchNumbers.Write(numbers));
}

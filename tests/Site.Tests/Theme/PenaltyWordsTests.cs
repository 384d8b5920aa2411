using DigitalRights.Facts.Records;
using DigitalRights.Theme.Words;

namespace DigitalRights.Site.Tests.Theme;

public sealed class PenaltyWordsTests
{
    [Theory]
    [InlineData(1, 3, "prison", "5", ": prison, 1 to 3 years (Article 5)")]
    [InlineData(3, 3, "prison", null, ": prison, 3 years")]
    [InlineData(1, null, null, null, ": at least 1 years")]
    [InlineData(null, 3, "prison", null, ": prison, up to 3 years")]
    [InlineData(null, null, "prison", null, ": prison")]
    [InlineData(null, null, null, "5", " (Article 5)")]
    [InlineData(null, null, null, null, "")]
    public void What_is_known_follows_the_offence(int? minimum, int? maximum, string? kind, string? article, string words)
    {
        var penalty = new Penalty(new("libel"), article, kind is null ? null : new(kind), minimum, maximum, new("years"), null);

        Assert.Equal(words, PenaltyWords.After(penalty, Strings.English));
    }
}

using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public class SourceLettersTests
{
    [Theory]
    [InlineData(0, "a")]
    [InlineData(25, "z")]
    [InlineData(26, "aa")]
    [InlineData(53, "bb")]
    public void No_two_sources_have_the_same_letter(int place, string letter)
    {
        var indicator = SmallInput.Valid.Read().Catalogue.Indicators[0];
        IReadOnlyList<IndicatorValue> values =
            [.. Enumerable.Range(0, 60).Select(i => new IndicatorValue(1950 + i, i, new Reference(Noun.Source, $"source-{i}"), null))];
        var letters = new SourceLetters(indicator with
        {
            Values = new Dictionary<Key, IReadOnlyList<IndicatorValue>> { [new("aa")] = values },
        });

        Assert.Equal(letter, letters.Of(new(Noun.Source, $"source-{place}")));
    }
}

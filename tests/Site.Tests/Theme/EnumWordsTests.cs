using DigitalRights.Facts.Records;
using DigitalRights.Theme.Words;

namespace DigitalRights.Site.Tests.Theme;

public sealed class EnumWordsTests
{
    [Fact]
    public void Every_member_has_a_word_of_its_own()
    {
        Whole(Strings.English.Tones);
        Whole(Strings.English.OpenAnswers);
        Whole(Strings.English.OpenAnswersShort);
        Whole(Strings.English.Kinds);
        Whole(Strings.English.KindsPlural);
        Whole(Strings.English.NounsPlural);
        Whole(Strings.English.Grades);
        Whole(Strings.English.Qualifiers);
        Whole(Strings.English.LawStatuses);
        Whole(Strings.English.StageNames);
        Whole(Strings.English.Measures);
        Whole(Strings.English.PlatformStatuses);
        Whole(Strings.English.Standings);
    }

    [Fact]
    public void A_member_without_a_word_is_named() => Assert.Equal(
        "There is no word for Mixed.",
        Assert.Throws<KeyNotFoundException>(() => new EnumWords<Tone> { [Tone.Free] = "free" }[Tone.Mixed]).Message);

    [Fact]
    public void Each_tone_has_a_shape_of_its_own()
    {
        var shapes = Enum.GetValues<Tone>().Select(ToneShapes.Of).ToList();

        Assert.Equal(shapes.Distinct(), shapes);
    }

    static void Whole<T>(EnumWords<T> words) where T : struct, Enum
    {
        var all = Enum.GetValues<T>().Select(member => words[member]).ToList();
        Assert.Equal(all.Distinct(), all);
        Assert.Equal(all, words);
    }
}

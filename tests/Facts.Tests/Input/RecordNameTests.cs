using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Input;

public class RecordNameTests
{
    [Theory]
    [InlineData("con")]
    [InlineData("nul")]
    [InlineData("aux")]
    [InlineData("com1")]
    [InlineData("lpt9")]
    public void A_name_that_Windows_cannot_hold_is_refused(string name)
    {
        var content = SmallFiles.All[SmallFiles.Event].Replace("title: A rally", "title: Another rally", StringComparison.Ordinal);
        SmallInput.Valid.With($"facts/aa/{name}.yml", "▸" + content)
            .Read().FindsError("FACT123", $"Windows cannot hold a file that is called '{name}'.");
        SmallInput.Valid.With($"sources/{name}.yml", "▸" + SmallFiles.All[SmallFiles.News]).Read().FindsError("FACT123", name);
        SmallInput.Valid.With(SmallFiles.Topics, SmallFiles.All[SmallFiles.Topics] + $"▸{name}:\n  title: Third\n  summary: More.\n")
            .Read().FindsError("FACT123", name);
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", $"kind: event\nformerly: [▸{name}]").Read().FindsError("FACT123", name);
    }

    [Fact]
    public void A_very_long_name_is_refused() =>
        SmallInput.Valid.With($"sources/{new string('a', 81)}.yml", "▸" + SmallFiles.All[SmallFiles.News])
            .Read().FindsError("FACT123", "has 81 characters; at most 80 fit");

    [Theory]
    [InlineData("facts/aa/kаz.yml", "'а' (U+0430) is a Cyrillic letter that looks like the Latin 'a'.", "Did you mean 'aa/kaz'?")]
    [InlineData("facts/aa/Rally.yml", "Use lower-case letters", "Did you mean 'aa/rally'?")]
    [InlineData("facts/aa/two words.yml", "Use lower-case letters", "Did you mean 'aa/two-words'?")]
    [InlineData("facts/aa/a–b.yml", "'–' (U+2013) is a sign that looks like the hyphen '-'.", "Did you mean 'aa/a-b'?")]
    [InlineData("sources/a\u200Bb.yml", "zero-width space (U+200B)", "Did you mean 'ab'?")]
    public void A_name_with_other_letters_is_told_which(string path, string letter, string proposal) =>
        SmallInput.Valid.With(path, "▸" + SmallFiles.All[SmallFiles.News]).Read().FindsFirst("FACT013", letter, proposal);

    [Theory]
    [InlineData("topics: [speech]", "topics: [▸sрeech]", "FACT012",
        "'р' (U+0440) is a Cyrillic letter that looks like the Latin 'p'. Did you mean 'speech'?")]
    [InlineData("kind: event", "kind: ▸еvent", "FACT022",
        "'е' (U+0435) is a Cyrillic letter that looks like the Latin 'e'. Did you mean 'event'?")]
    [InlineData("kind: event", "kind: event\n▸рlace: Town", "FACT019",
        "'р' (U+0440) is a Cyrillic letter that looks like the Latin 'p'. Did you mean 'place'?")]
    public void A_word_with_a_letter_of_another_alphabet_is_told_which(string before, string after, string code, string words) =>
        SmallInput.Valid.With(SmallFiles.Event, before, after).Read().FindsError(code, words);

    [Fact]
    public void Names_of_devices_within_a_name_are_right() =>
        SmallInput.Valid.With("facts/aa/con-2021.yml", SmallFiles.All[SmallFiles.Event]).Read().FindsNothing();

    [Theory]
    [InlineData("kg/old/name")]
    [InlineData("KG/old")]
    [InlineData("/old")]
    public void A_former_name_that_was_none_is_refused(string name) =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", $"kind: event\nformerly: [▸{name}]")
            .Read().FindsError("FACT022", $"but it is '{name}'");
}

using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class NothingIsSaidTwiceTests
{
    static SmallInput Saying(string summary, string unit = "accounts") => SmallInput.Valid
        .With(SmallFiles.Platform, "The network has [[#accounts]].", summary)
        .With(SmallFiles.Platform, "    unit: accounts", $"    unit: {unit}\n    qualifier: at-least");

    [Theory]
    [InlineData("It has at least ▸[[#accounts]].", "'at least'")]
    [InlineData("At least ▸[[#accounts]] are counted.", "'at least'")]
    [InlineData("It has ▸[[#accounts]] accounts.", "[[#accounts|number]]")]
    [InlineData("It has ▸[[aa/platform#accounts]] Accounts, they say.", "'Accounts'", "'accounts'")]
    [InlineData("It has ▸the the accounts.", "'the the'")]
    [InlineData("It has it ▸in\n  in the end.", "says one word twice")]
    public void What_would_be_printed_twice_is_told(string summary, params string[] words) =>
        Saying(summary).Check<NothingIsSaidTwice>().FindsWarning("FACT163", words[^1]);

    [Theory]
    [InlineData("It has [[#accounts]].")]
    [InlineData("At last [[#accounts]] are counted, of them accounts of bodies.")]
    [InlineData("It has at least [[#accounts|number]] accounts.")]
    [InlineData("It has [[#accounts]], accounts of all kinds.")]
    [InlineData("All that that firm has had had [[#accounts]].")]
    public void What_is_said_once_is_fine(string summary) => Saying(summary).Check<NothingIsSaidTwice>().FindsNothing();

    [Fact]
    public void The_last_word_of_a_unit_is_a_unit_too() =>
        Saying("It has ▸[[#accounts]] accounts.", "active accounts").Check<NothingIsSaidTwice>()
            .FindsWarning("FACT163", "'active accounts'");
}

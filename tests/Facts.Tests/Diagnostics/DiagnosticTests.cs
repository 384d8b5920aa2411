using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Diagnostics;

public class DiagnosticTests
{
    static readonly Location Place = new("input/facts/kz/x.yml", 7, 11);

    [Fact]
    public void An_error_prints_as_compilers_do() => Assert.Equal(
        "input/facts/kz/x.yml(7,11): error FACT012: Unknown source 'iwpr-2021-kazak-stat'. Did you mean 'iwpr-2021-kazak-state'?",
        new Diagnostic("FACT012", Severity.Error, Place, "Unknown source 'iwpr-2021-kazak-stat'.",
            "Did you mean 'iwpr-2021-kazak-state'?").ToString());

    [Fact]
    public void A_mistyped_source_prints_so() =>
        SmallInput.Valid
            .With("sources/iwpr-2021-kazak-state.yml", SmallFiles.All[SmallFiles.News])
            .With(SmallFiles.Event, "id: report-2021", "id: iwpr-2021-kazak-stat")
            .Read().FindsLines("input/facts/aa/event.yml(7,9): error FACT012: Unknown source 'iwpr-2021-kazak-stat'. Did you mean "
                + "'iwpr-2021-kazak-state'?");

    [Fact]
    public void A_warning_without_a_suggestion_ends_with_its_message() =>
        Assert.Equal("input/facts/kz/x.yml(7,11): warning FACT070: This.",
            new Diagnostic("FACT070", Severity.Warning, Place, "This.").ToString());

    [Fact]
    public void A_message_that_quotes_line_ends_and_terminal_commands_prints_on_one_plain_line() => Assert.Equal(
        "input/x y(1,1): error FACT022: a ::error b [31mred c d",
        new Diagnostic("FACT022", Severity.Error, new("input/x\ny", 1, 1), "a\n::error\rb\u001b[31mred", "c\u2028d").ToString());
}

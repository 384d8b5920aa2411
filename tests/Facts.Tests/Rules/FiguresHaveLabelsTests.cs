using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class FiguresHaveLabelsTests
{
    const string Two =
        "figures: {first: {label: Letters, value: 1, unit: letters, as-of: 2021}, ▸second: {LABELvalue: 2, unit: letters, as-of: 2021}}\n";

    [Fact]
    public void A_figure_beside_others_that_does_not_say_what_it_counts_is_warned_of() =>
        With("").Check<FiguresHaveLabels>().FindsWarning("FACT187", "'second'");

    [Fact]
    public void Figures_that_say_it_are_right() => With("label: Numbers, ").Check<FiguresHaveLabels>().FindsNothing();

    [Fact]
    public void A_figure_alone_needs_no_label() => SmallInput.Valid.Check<FiguresHaveLabels>().FindsNothing();

    static SmallInput With(string label) =>
        SmallInput.Valid.With(SmallFiles.Event, System.Text.Encoding.UTF8.GetString(SmallInput.Valid.Files[SmallFiles.Event])
            .TrimEnd() + "\n" + Two.Replace("LABEL", label, StringComparison.Ordinal));
}

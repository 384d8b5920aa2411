using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class FigureNamesAreUniqueTests
{
    [Fact]
    public void A_name_of_two_figures_is_found() =>
        WithFigureOfAVersion("▸accounts").Check<FigureNamesAreUnique>()
            .FindsError("FACT035", "There is already a figure 'accounts' in this fact.", "Give it another name.");

    [Fact]
    public void Names_that_differ_are_right() => WithFigureOfAVersion("visitors").Check<FigureNamesAreUnique>().FindsNothing();

    [Theory]
    [InlineData(11000000)]
    [InlineData(10)]
    public void A_range_that_does_not_run_upwards_is_found(int to) =>
        SmallInput.Valid.With(SmallFiles.Platform, "  accounts:\n    value: 11000000",
            $"  ▸accounts:\n    value: 11000000\n    to: {to}").Check<FigureNamesAreUnique>()
            .FindsError("FACT036", "The range of 'accounts' does not run upwards.", "'to' is the upper end.");

    [Fact]
    public void A_range_that_runs_upwards_is_right() =>
        SmallInput.Valid.With(SmallFiles.Platform, "value: 11000000", "value: 11000000\n    to: 11000001")
            .Check<FigureNamesAreUnique>().FindsNothing();

    static SmallInput WithFigureOfAVersion(string name) => SmallInput.Valid.With(SmallFiles.Platform,
        "summary: The network has [[#accounts]].", $$"""
        summary: The network has [[#accounts]].
        figures:
          accounts: {value: 11000000, unit: accounts, as-of: 2022}
        versions:
          - holder: A
            says: So.
            figures:
              {{name}}: {value: 2, unit: accounts, as-of: 2022}
            sources: [{id: report-2021, locator: x}]
        """).With(SmallFiles.Platform, "figures:\n  accounts:\n    value: 11000000\n    unit: accounts\n    as-of: 2022\n", "");
}

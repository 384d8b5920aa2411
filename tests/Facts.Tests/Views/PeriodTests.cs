using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public class PeriodTests
{
    [Fact]
    public void What_has_no_date_stands_last_where_the_newest_stand_first() => Assert.Equal(
        [new(2022), new(1999), Period.Undated], new[] { new Period(1999), Period.Undated, new Period(2022) }.OrderDescending());

    [Fact]
    public void It_is_written_as_in_addresses() =>
        Assert.Equal(["2022", "undated"], new[] { new Period(2022), Period.Undated }.Select(p => p.ToString()));
}

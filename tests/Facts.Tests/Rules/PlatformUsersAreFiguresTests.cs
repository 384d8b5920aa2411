using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class PlatformUsersAreFiguresTests
{
    [Fact]
    public void A_count_of_users_that_is_no_figure_of_the_fact_is_found() =>
        SmallInput.Valid.With(SmallFiles.Platform, "users: [accounts]", "users: [accounts, ▸acounts]").Check<PlatformUsersAreFigures>()
            .FindsError("FACT043", "There is no figure 'acounts' in this fact.", "Did you mean 'accounts'?");

    [Fact]
    public void Figures_of_the_fact_are_right() => SmallInput.Valid.Check<PlatformUsersAreFigures>().FindsNothing();
}

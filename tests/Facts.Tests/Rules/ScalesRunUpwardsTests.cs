using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class ScalesRunUpwardsTests
{
    [Theory]
    [InlineData("{minimum: 100, maximum: 0, better: higher}")]
    [InlineData("{minimum: 5, maximum: 5, better: higher}")]
    public void A_scale_that_does_not_run_upwards_is_found(string scale) =>
        SmallInput.Valid.With(SmallFiles.Users, "scale: {minimum: 0, maximum: 100, better: higher}", $"scale: ▸{scale}")
            .Check<ScalesRunUpwards>().FindsError("FACT139", "is not below its maximum");

    [Fact]
    public void An_answer_twice_on_a_scale_is_found() =>
        SmallInput.Valid.With(SmallFiles.Question, "{answer: never, label: never", "{answer: ▸often, label: never")
            .Check<ScalesRunUpwards>().FindsError("FACT139", "'often'");

    [Fact]
    public void A_scale_from_low_to_high_is_right() => SmallInput.Valid.Check<ScalesRunUpwards>().FindsNothing();
}

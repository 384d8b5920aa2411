using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Tests.Names;

public class KebabCaseTests
{
    [Theory]
    [InlineData(Measure.Blocking, "blocking")]
    [InlineData(LawStatus.NotYetInForce, "not-yet-in-force")]
    [InlineData(OpenAnswer.InLawNotInPractice, "in-law-not-in-practice")]
    [InlineData(SourceType.PostWeblog, "post-weblog")]
    public void A_member_is_written_in_lower_case_with_hyphens(Enum member, string written) => Assert.Equal(written, member.ToKebab());

    [Fact]
    public void Members_of_different_enumerations_with_one_name_are_written_alike() =>
        Assert.Equal((LawStatus.Unknown.ToKebab(), "unknown"), (PlatformStatus.Unknown.ToKebab(), Tone.Unknown.ToKebab()));
}

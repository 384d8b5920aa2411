using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class EssaysCiteSourcesTests
{
    static SmallInput Citing(int times) =>
        SmallInput.Valid.With(SmallFiles.Essay, "## First",
            "▸## First\n\n" + string.Concat(Enumerable.Repeat("It is so [@report-2021, page 1]. ", times - 1)));

    [Fact]
    public void Eight_citations_are_enough() => Citing(8).Check<EssaysCiteSources>().FindsNothing();

    [Fact]
    public void Seven_citations_are_too_few() =>
        Assert.Contains("7 citations", Assert.Single(Citing(7).Check<EssaysCiteSources>().Found).Message, StringComparison.Ordinal);
}

using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class HighlightsAreFewTests
{
    [Fact]
    public void Many_highlights_are_warned_of() => Of(9).FindsWarning("FACT136", "There are 9 key developments; at most 8");

    [Fact]
    public void Few_highlights_are_right() => Of(8).FindsNothing();

    static Outcome Of(int count) =>
        SmallInput.Valid.With(SmallFiles.Alphaland, "highlights: [aa/event]",
            $"highlights: ▸[{string.Join(", ", Enumerable.Range(1, count).Select(n => $"aa/event-{n}"))}]")
            .Check<HighlightsAreFew>();
}

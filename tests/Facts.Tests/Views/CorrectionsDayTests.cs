using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public sealed class CorrectionsDayTests
{
    [Fact]
    public void Each_day_holds_its_own_the_newest_day_first()
    {
        const string corrections =
            """
            - {date: 2026-11-01, id: one, what: The court was another., where: [fact:aa/law]}
            - {date: 2026-11-03, id: two, what: The year was another., where: [fact:aa/law]}
            - {date: 2026-11-01, id: three, what: The name was another., where: [fact:aa/event]}
            """;

        var days = CorrectionsDay.All(SmallInput.Valid.With("corrections.yml", corrections).Read().Catalogue);

        Assert.Equal(["2026-11-03", "2026-11-01"], days.Select(d => d.Day.Raw));
        Assert.Equal(["2026-11-01-one", "2026-11-01-three"], days[1].Items.Select(c => c.Id));
    }
}

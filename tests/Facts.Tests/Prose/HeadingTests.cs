using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Prose;

namespace DigitalRights.Facts.Tests.Prose;

public class HeadingTests
{
    [Fact]
    public void Headings_of_the_second_level_lead_to_their_fragments() => Assert.Equal(
        [new("what-is-not-known", "What is not known"), new("what-is-not-known-1", "What is not known")],
        new Markdown("## What is not known\n\n### Deeper\n\n## What is *not* known", _ => Location.Nowhere).Headings());
}

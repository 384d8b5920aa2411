using DigitalRights.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Reading;

/// <summary>A reader whom motion on the screen makes ill.</summary>
public sealed class MotionTests(ServedSite site) : IClassFixture<ServedSite>
{
    const string Moving =
        """
        () => [document.documentElement, ...document.querySelectorAll('body, body *')].map(e => [e, getComputedStyle(e)])
          .filter(([, s]) => s.scrollBehavior === 'smooth' || s.animationName !== 'none'
            || s.transitionDuration.split(', ').some(d => parseFloat(d) > 0))
          .map(([e]) => `${e.nodeName}.${e.className} moves`)
        """;

    [SkippableFact]
    public async Task Nothing_moves_by_itself()
    {
        Chromium.MustBeThere();
        LongRun.MustBeAskedFor();
        await site.OnEveryKindAsync(
            async (reader, _) => await reader.Page.EvaluateAsync<string[]>(Moving),
            new() { ReducedMotion = ReducedMotion.Reduce });
    }
}

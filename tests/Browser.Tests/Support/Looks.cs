using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Support;

/// <summary>The looks as a browser is told of them.</summary>
static class Looks
{
    public static BrowserNewContextOptions Options(this Look look) => look switch
    {
        Look.Dark => new() { ViewportSize = Desktop, ColorScheme = ColorScheme.Dark },
        Look.Phone => new() { ViewportSize = new() { Width = 360, Height = 740 }, IsMobile = true, HasTouch = true },
        _ => new() { ViewportSize = Desktop, ColorScheme = ColorScheme.Light },
    };

    static ViewportSize Desktop => new() { Width = 1280, Height = 800 };
}

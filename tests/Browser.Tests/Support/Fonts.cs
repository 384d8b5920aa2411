using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Support;

/// <summary>
/// Common fonts, whose letters differ in height and width. They lie beside the tests (from the packages @fontsource/… 5.3.0, with their
/// licences), so that what is tested does not hang on what the machine has installed.
/// </summary>
static class Fonts
{
    // In a short run only the widest of them.
    static readonly string[] Brought = LongRun.IsAskedFor ? ["dejavu-sans", "noto-sans", "roboto"] : ["dejavu-sans"];

    /// <summary>The names to use, the first of them the font that the machine would use by itself.</summary>
    public static IReadOnlyList<string> Names { get; } = ["system-ui", .. Brought];

    // The page's own tokens name the fonts, which everything on it uses.
    const string Use =
        """
        async name => {
          if (name === 'system-ui') return;
          document.documentElement.style.setProperty('--sans', `"${name}"`);
          document.documentElement.style.setProperty('--serif', `"${name}"`);
          const [face] = await document.fonts.load(`16px "${name}"`);
          if (face?.status !== 'loaded') throw new Error(`${name} is not loaded`);
        }
        """;

    /// <summary>Makes the fonts known to a page whose policy is bypassed.</summary>
    public static Task BringAsync(IPage page) => page.AddStyleTagAsync(new() { Content = string.Concat(Brought.Select(Face)) });

    /// <summary>Sets all text of the page in one of the fonts.</summary>
    public static Task UseAsync(IPage page, string name) => page.EvaluateAsync(Use, name);

    static string Face(string name) =>
        $"@font-face {{ font-family: \"{name}\"; src: "
        + $"url(data:font/woff2;base64,{Convert.ToBase64String(File.ReadAllBytes(FileOf(name)))}); }}\n";

    static string FileOf(string name) => Path.Combine(Repository.Root, "tests", "Browser.Tests", "Fonts", name + ".woff2");
}

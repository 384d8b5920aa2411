using System.Globalization;
using System.Net.Mail;
using System.Text.RegularExpressions;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Links;

namespace DigitalRights.Site.Modules;

/// <summary>The settings that the site is built with, read and found to make sense. The first three are Statiq's own.</summary>
/// <param name="Links">
/// <c>Host</c>: the domain, such as <c>example.org</c>, without which nothing absolute is written. <c>LinkRoot</c>: the path of the site
/// below it, such as <c>/repository</c>. <c>LinkHideIndexPages</c>: whether links to pages end in a slash, for web servers, or name the
/// file, for folders.
/// </param>
/// <param name="Edits">
/// <c>Repository</c>: the address of the repository, for links that let readers correct a page, without which there are none.
/// <c>RepositoryBranch</c>: the branch that they propose changes to; <c>main</c> when it is not set.
/// </param>
/// <param name="Contact">
/// <c>Contact</c>: where those who answer for the site can be reached without a public account, an e-mail address or the https address of
/// a page; without it the site says that it is missing.
/// </param>
/// <param name="ChangesSince">
/// <c>ChangesSince</c>: the state (commit, tag or branch) since which <c>data/changes.json</c> tells what changed; without it there is no
/// such file.
/// </param>
/// <param name="OldAfter">
/// <c>AnswersAreOldAfterYears</c>: after how many years the pages call an answer old; three when it is not set.
/// </param>
/// <param name="Strict"><c>Strict</c>: whether warnings stop the build.</param>
/// <param name="VerifyPages"><c>VerifyPages</c>: whether every page is read as a browser would read it before anything is
/// published.</param>
public sealed partial record SiteSettings(
    LinkStyle Links, EditLinks? Edits, Contact? Contact, string? ChangesSince, int OldAfter, bool Strict, bool VerifyPages)
{
    const string Repository = "Repository";
    const string RepositoryBranch = "RepositoryBranch";
    const string ContactKey = "Contact";
    const string AnswersAreOldAfterYears = "AnswersAreOldAfterYears";
    const int MostYears = 99;

    /// <summary>The names of the settings.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "Host", "LinkRoot", "LinkHideIndexPages", Repository, RepositoryBranch, ContactKey,
        nameof(ChangesSince), AnswersAreOldAfterYears, nameof(Strict), nameof(VerifyPages),
    ];

    /// <exception cref="WrongSettingException">A setting has a value that cannot be meant.</exception>
    public static SiteSettings Of(IReadOnlySettings settings) => new(
        new(IsSet(settings, "LinkHideIndexPages"), HostOf(settings), RootOf(settings)),
        EditLinks.Of(RepositoryOf(settings), BranchOf(settings)),
        ContactOf(settings),
        TextOf(settings, nameof(ChangesSince)) is { Length: > 0 } state ? state : null,
        YearsOf(settings),
        IsSet(settings, nameof(Strict)),
        IsSet(settings, nameof(VerifyPages)));

    static string TextOf(IReadOnlySettings settings, string key) => settings.GetString(key)?.Trim() ?? "";

    static bool IsSet(IReadOnlySettings settings, string key) => TextOf(settings, key).ToLowerInvariant() switch
    {
        "true" or "yes" or "on" or "1" => true,
        "" or "false" or "no" or "off" or "0" => false,
        var other => throw new WrongSettingException($"The setting {key} is true or false, not '{other}'."),
    };

    static int YearsOf(IReadOnlySettings settings)
    {
        var written = TextOf(settings, AnswersAreOldAfterYears);
        if (written.Length == 0) return AnswerAge.UsualYears;
        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years is > 0 and <= MostYears
            ? years
            : throw new WrongSettingException(
                $"The setting {AnswersAreOldAfterYears} is a whole number of years from 1 to {MostYears}, not '{written}'.");
    }

    static string? HostOf(IReadOnlySettings settings)
    {
        var written = TextOf(settings, "Host");
        if (written.Length == 0) return null;
        try
        {
            var host = new IdnMapping { UseStd3AsciiRules = true }.GetAscii(written).ToLowerInvariant();
            if (Uri.CheckHostName(host) is UriHostNameType.Dns or UriHostNameType.IPv4) return host;
        }
        catch (ArgumentException)
        {
            // Said below.
        }
        throw new WrongSettingException(
            $"The setting Host is a domain alone, such as example.org, not '{WithoutUser(written)}'; a path below it goes into LinkRoot.");
    }

    // As Statiq takes it: with or without slashes around it.
    static string RootOf(IReadOnlySettings settings)
    {
        var written = TextOf(settings, "LinkRoot");
        var parts = written.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.All(part => PlainPart().IsMatch(part) && part.Trim('.').Length > 0)
            ? string.Concat(parts.Select(part => $"/{part}"))
            : throw new WrongSettingException(
                $"The setting LinkRoot is a path of letters, digits and hyphens, such as /repository, not '{written}'.");
    }

    static string BranchOf(IReadOnlySettings settings) =>
        TextOf(settings, RepositoryBranch).Trim('/') is { Length: > 0 } branch ? branch : "main";

    static Uri? RepositoryOf(IReadOnlySettings settings)
    {
        var written = TextOf(settings, Repository).TrimEnd('/');
        if (written.Length == 0) return null;
        if (written.EndsWith(".git", StringComparison.Ordinal)) written = written[..^".git".Length];
        return Uri.TryCreate(written, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
            && address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0 && address.AbsolutePath.Length > 1
            ? address
            : throw new WrongSettingException(
                "The setting Repository is a public address without name, password or token, such as https://github.com/owner/repository, "
                + $"not '{WithoutUser(written)}'.");
    }

    static Contact? ContactOf(IReadOnlySettings settings)
    {
        var written = TextOf(settings, ContactKey);
        if (written.Length == 0) return null;
        var isMail = MailAddress.TryCreate(written, out var mail) && mail.Address == written && PlainMail().IsMatch(written);
        var isPage = Uri.TryCreate(written, UriKind.Absolute, out var page)
            && page.Scheme == Uri.UriSchemeHttps && page.UserInfo.Length == 0 && !written.Any(char.IsWhiteSpace);
        var isAddress = written.Contains("//", StringComparison.Ordinal);
        return isMail || isPage
            ? new(isPage ? page!.AbsoluteUri : written)
            : throw new WrongSettingException(
                "The setting Contact is an e-mail address alone or the https address of a page, such as desk@example.org or "
                + $"https://example.org/contact, not '{(isAddress ? WithoutUser(written) : written)}'.");
    }

    // A message is no place for a token.
    static string WithoutUser(string written) => written.LastIndexOf('@') is >= 0 and var at ? "…" + written[at..] : written;

    [GeneratedRegex(@"^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainMail();

    [GeneratedRegex(@"^[A-Za-z0-9._~-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainPart();
}

/// <summary>A setting has a value that cannot be meant; the message says what it should be.</summary>
public sealed class WrongSettingException(string message) : Exception(message);

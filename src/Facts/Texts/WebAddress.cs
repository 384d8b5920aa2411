using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Texts;

/// <summary>
/// What is wrong with a web address that a contributor wrote: what it gives away, what it hides, and where nobody else can follow it.
/// </summary>
public static partial class WebAddress
{
    // Names that never leave a machine or a local network (RFC 6761, RFC 6762, RFC 8375, and what routers and companies use).
    static readonly string[] PrivateNames =
    [
        "localhost", "local", "localdomain", "internal", "intranet", "lan", "home", "corp", "home.arpa", "test", "invalid",
    ];

    /// <summary>Tells what is wrong with it.</summary>
    /// <returns>Whether nothing is that makes it unusable.</returns>
    internal static bool Tell(string written, Location at, Findings findings)
    {
        var faults = Faults(written).ToList();
        foreach (var (isError, message, suggestion) in faults)
        {
            if (isError) findings.Error("FACT124", at, message, suggestion);
            else findings.Warning("FACT125", at, message, suggestion);
        }
        Trackers.Tell(written, at, findings);
        return faults.TrueForAll(f => !f.IsError);
    }

    static IEnumerable<(bool IsError, string Message, string Suggestion)> Faults(string written)
    {
        if (written.Any(char.IsWhiteSpace))
        {
            yield return (true,
                $"There is a space in the address '{written}'.",
                "Remove it; a space that belongs to the address is written %20.");
        }
        if (InvisibleCharacters.IndexIn(Uri.UnescapeDataString(written)) is >= 0 and var hidden)
        {
            var character = System.Text.Rune.GetRuneAt(Uri.UnescapeDataString(written), hidden);
            yield return (true,
                $"There is {InvisibleCharacters.Described(character)} in the address, which cannot be seen.",
                "Copy the address again from the browser.");
        }
        if (written.Contains("&amp;", StringComparison.OrdinalIgnoreCase))
        {
            yield return (true, $"The address '{written}' holds '&amp;', which was copied from the code of a page.", "Write '&' alone.");
        }
        if (written.Contains('\\', StringComparison.Ordinal))
        {
            yield return (true, $"There is a backslash in the address '{written}'.", "Addresses are written with '/'.");
        }
        if (Port().Match(written) is { Success: true } port && !IsPort(port.Value))
        {
            yield return (true, $"The port '{port.Value}' does not exist.", "Remove it; most addresses have none.");
            yield break;
        }
        if (!Uri.TryCreate(written, UriKind.Absolute, out var address) || !LinkSchemes.IsWeb(address)) yield break; // told by who reads it
        if (AsciiHost(address) is null)
        {
            yield return (true, $"'{address.Host}' cannot be the name of a site.", "Copy the address again from the browser.");
            yield break;
        }
        if (address.UserInfo.Length > 0 || Authority().Match(written).Value.Contains('@', StringComparison.Ordinal))
        {
            yield return (true,
                $"Before the '@' stands a user's name or password; the address leads to '{address.Host}'.",
                "Remove everything between '//' and '@', or write the site that is meant.");
        }
        if (!address.IsDefaultPort)
        {
            yield return (false,
                $"The address names the port {address.Port}, which many networks block.",
                "Remove it if the page opens without it.");
        }
        if (IsPrivate(address))
        {
            yield return (true,
                $"'{address.Host}' is an address within one machine or network; nobody else can open it.",
                "Write the public address.");
        }
        if (LookalikeLetters.MixedWordIn(Host(address)) is { } inHost)
        {
            yield return (true, $"The site's name '{Host(address)}' mixes letters of two alphabets.", inHost);
        }
        else if (LookalikeLetters.MixedWordIn(Uri.UnescapeDataString(address.PathAndQuery), isLookalike: true) is { } inPath)
        {
            yield return (false,
                $"A word of the address '{Uri.UnescapeDataString(address.PathAndQuery)}' mixes letters of two alphabets.",
                $"{inPath} Copy the address again from the browser.");
        }
    }

    static bool IsPort(string written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 65536;

    /// <summary>The name of the site in the ASCII form of RFC 5891, or null when letters stand there that no name can have.</summary>
    internal static string? AsciiHost(Uri address)
    {
        try
        {
            return address.IdnHost;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    // In letters of its own script, also when it was written in the ASCII form of RFC 5891.
    static string Host(Uri address)
    {
        try
        {
            return new IdnMapping().GetUnicode(AsciiHost(address) ?? address.Host);
        }
        catch (ArgumentException)
        {
            return address.Host;
        }
    }

    static bool IsPrivate(Uri address)
    {
        var host = (AsciiHost(address) ?? address.Host).TrimEnd('.');
        if (IPAddress.TryParse(host.Trim('[', ']'), out var number))
        {
            return IsPrivateNumber(number);
        }
        return !host.Contains('.', StringComparison.Ordinal)
            || Array.Exists(PrivateNames, name => host.EndsWith($".{name}", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether it is one of those that lead into a machine or a network of one's own.</summary>
    public static bool IsPrivateNumber(IPAddress number) => IsPrivate(number.IsIPv4MappedToIPv6 ? number.MapToIPv4() : number);

    // IANA's registries of special-purpose addresses of IPv4 and IPv6.
    static bool IsPrivate(IPAddress number) =>
        number.AddressFamily == AddressFamily.InterNetworkV6
            ? IPAddress.IsLoopback(number) || number.Equals(IPAddress.IPv6Any) || number.IsIPv6LinkLocal
                || number.IsIPv6SiteLocal || number.IsIPv6UniqueLocal || number.IsIPv6Multicast
            : number.GetAddressBytes() is [0 or 10 or 127 or >= 224, ..] or [100, >= 64 and <= 127, ..] or [169, 254, ..]
                or [172, >= 16 and <= 31, ..] or [192, 168, ..];

    [GeneratedRegex(@"(?<=\A\s*https?://[^/?#]*:)[0-9]+(?=\s*([/?#]|\z))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Port();

    [GeneratedRegex(@"(?<=\A\s*https?:[/\\]{2})[^/?#\\]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Authority();
}

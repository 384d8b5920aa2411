namespace DigitalRights.Theme.Links;

/// <summary>How addresses are written, as the settings ask.</summary>
/// <param name="HideIndexPages">Whether links end in <c>/</c> rather than <c>/index.html</c>, which only a web server resolves.</param>
/// <param name="Host">The domain, without which nothing absolute is written.</param>
/// <param name="Root">The path below the domain, such as <c>/repository</c>, or empty.</param>
public sealed record LinkStyle(bool HideIndexPages, string? Host, string Root)
{
    /// <summary>The absolute address, or null when the host is not set.</summary>
    public string? Absolute(Address address) => Host is null ? null : $"https://{Host}{Rooted(address.Path)}{Fragment(address)}";

    /// <summary>The address from the root of the domain.</summary>
    public string Rooted(Address address) => Rooted(HideIndexPages ? address.Path : address.File) + Fragment(address);

    string Rooted(string path) => $"{Root.TrimEnd('/')}/{path}";

    internal static string Fragment(Address address) => address.Fragment is null ? "" : $"#{address.Fragment}";
}

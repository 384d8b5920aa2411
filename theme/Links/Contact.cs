namespace DigitalRights.Theme.Links;

/// <summary>Where those who answer for the site can be reached without a public account.</summary>
/// <param name="Written">An e-mail address or the https address of a page.</param>
public sealed record Contact(string Written)
{
    public bool IsMail => !Written.StartsWith("https:", StringComparison.Ordinal);

    public string Link => IsMail ? $"mailto:{Written}" : Written;
}

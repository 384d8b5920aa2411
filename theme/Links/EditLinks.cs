using DigitalRights.Facts.Schema;

namespace DigitalRights.Theme.Links;

/// <summary>
/// Links by which a reader corrects a page, in the form that GitHub, Gitea and Forgejo share. The only place that makes them.
/// </summary>
/// <param name="repository">Where the repository can be read, without user name, password or token; see <see cref="Of"/>.</param>
/// <param name="branch">The branch that changes are proposed to.</param>
public sealed class EditLinks(string repository, string branch)
{
    /// <summary>The form that reports an error.</summary>
    public const string CorrectionForm = "correction";

    /// <summary>The forms for what is new.</summary>
    public const string FactForm = "new-fact";

    public const string SourceForm = "new-source";

    /// <summary>The form for those who are named on the site.</summary>
    public const string NamedForm = "named-here";

    /// <summary>Links to a repository, or null when it has no address that may be published.</summary>
    public static EditLinks? Of(Uri? repository, string branch)
    {
        if (repository is not { IsAbsoluteUri: true, Scheme: "https", UserInfo: "", Query: "", Fragment: "" }) return null;

        // The address to clone from is often given in place of the one to read at.
        var address = repository.OriginalString.TrimEnd('/');
        return new(address.EndsWith(".git", StringComparison.Ordinal) ? address[..^".git".Length] : address, branch);
    }

    /// <summary>Where all files of the site can be read.</summary>
    public string Repository => repository;

    /// <summary>The page on which the file of a record is edited, or null when the file lies outside of the repository.</summary>
    public string? To(Origin madeOf)
    {
        var path = madeOf.At.File;
        return path.Length == 0 || Path.IsPathRooted(path) || path.Contains(':', StringComparison.Ordinal)
            ? null
            : $"{repository}/edit/{Escaped(branch)}/{Escaped(path)}";
    }

    /// <summary>
    /// The form that reports an error, filled in as far as the page knows (GitHub, "Creating an issue from a URL query"); null where the
    /// repository lies elsewhere, since others have other forms.
    /// </summary>
    /// <param name="page">The address of the page, whole where the site knows its host.</param>
    /// <param name="title">What the page is called.</param>
    public string? Report(string page, string title, Origin madeOf) => Form(CorrectionForm) is not { } form ? null
        : $"{form}&title={Uri.EscapeDataString($"Correction: {title}")}"
            + $"&page={Uri.EscapeDataString(page)}&file={Uri.EscapeDataString(madeOf.At.File)}";

    /// <summary>An empty form, or null where the repository has none.</summary>
    /// <param name="name">The name of its file in <c>.github/ISSUE_TEMPLATE</c>, without the ending.</param>
    public string? Form(string name) => IsOnGitHub ? $"{repository}/issues/new?template={name}.yml" : null;

    /// <summary>
    /// The page on which a new file is written, with a text in it to fill in (GitHub, "Creating new files" with <c>filename</c> and
    /// <c>value</c>); null where the repository lies elsewhere.
    /// </summary>
    /// <param name="folder">Where it will lie in the repository.</param>
    /// <param name="name">A name to change.</param>
    public string? NewFile(string folder, string name, string text) => !IsOnGitHub ? null
        : $"{repository}/new/{Escaped(branch)}/{Escaped(folder)}?filename={Uri.EscapeDataString(name)}&value={Uri.EscapeDataString(text)}";

    bool IsOnGitHub => repository.StartsWith("https://github.com/", StringComparison.OrdinalIgnoreCase);

    static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}

using DigitalRights.Theme.Links;

namespace DigitalRights.Site.Modules;

/// <summary>The settings that the pipelines read. The first three are Statiq's own.</summary>
static class SettingKeys
{
    /// <summary>The domain, such as <c>example.org</c>; without it nothing absolute is written.</summary>
    public const string Host = "Host";

    /// <summary>The path of the site below the domain, such as <c>/repository</c>.</summary>
    public const string LinkRoot = "LinkRoot";

    /// <summary>Whether links to pages end in a slash, for web servers, or name the file, for folders.</summary>
    public const string LinkHideIndexPages = "LinkHideIndexPages";

    /// <summary>The address of the repository, for links that let readers correct a page.</summary>
    public const string Repository = "Repository";

    /// <summary>The branch of the repository that corrections are proposed to; <c>main</c> when it is not set.</summary>
    public const string RepositoryBranch = "RepositoryBranch";

    /// <summary>Whether warnings stop the build.</summary>
    public const string Strict = "Strict";

    /// <summary>Whether every page is read again and checked before anything is written.</summary>
    public const string VerifyPages = "VerifyPages";

    public static LinkStyle LinkStyleOf(IExecutionContext context)
    {
        var host = context.Settings.GetString(Host);
        return new(context.Settings.GetBool(LinkHideIndexPages), string.IsNullOrWhiteSpace(host) ? null : host, RootOf(context.Settings.GetString(LinkRoot)));
    }

    // As Statiq takes it: with or without slashes around it.
    static string RootOf(string? path) => path?.Trim().Trim('/') is { Length: > 0 } root ? $"/{root}" : "";

    public static EditLinks? EditLinksOf(IExecutionContext context)
    {
        var branch = context.Settings.GetString(RepositoryBranch)?.Trim('/', ' ');
        return EditLinks.Of(RepositoryOf(context), string.IsNullOrEmpty(branch) ? "main" : branch);
    }

    static Uri? RepositoryOf(IExecutionContext context) =>
        Uri.TryCreate(context.Settings.GetString(Repository)?.TrimEnd('/'), UriKind.Absolute, out var repository) && repository.Scheme == Uri.UriSchemeHttps
            ? repository
            : null;
}

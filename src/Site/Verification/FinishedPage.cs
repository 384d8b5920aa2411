namespace DigitalRights.Site.Verification;

/// <summary>What is kept of a page that has been written, for the checks that need other pages.</summary>
/// <param name="Path">Its file below the output folder.</param>
/// <param name="Ids">The places that fragments can lead to.</param>
/// <param name="Fragments">The places on other pages to which it links.</param>
/// <param name="Problems">What is wrong with the page by itself.</param>
sealed record FinishedPage(string Path, IReadOnlySet<string> Ids, IReadOnlyList<PageLink> Fragments, IReadOnlyList<PageProblem> Problems);

/// <summary>A link within the site, followed.</summary>
/// <param name="Written">As the page names it.</param>
/// <param name="File">The file that it leads to, below the output folder; null when it leads out of the site.</param>
/// <param name="Fragment">The place on that page, or null.</param>
sealed record PageLink(string Written, string? File, string? Fragment);

/// <summary>One thing wrong with a finished page.</summary>
/// <param name="Code">Stable, such as <c>PAGE001</c>.</param>
/// <param name="Message">A full sentence.</param>
/// <param name="Suggestion">What to do, or null.</param>
/// <param name="Id">The place on the page that is meant, for finding the text that made it.</param>
/// <param name="Link">The link that is meant, likewise.</param>
sealed record PageProblem(string Code, string Message, string? Suggestion = null, string? Id = null, PageLink? Link = null);

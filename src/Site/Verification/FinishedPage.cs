namespace DigitalRights.Site.Verification;

/// <summary>What matters about a finished page for checking it against the others.</summary>
/// <param name="Path">Its file below the output folder.</param>
/// <param name="Ids">The places that fragments can lead to.</param>
/// <param name="Links">Every address that it names.</param>
/// <param name="Problems">What is wrong with the page by itself.</param>
sealed record FinishedPage(string Path, IReadOnlySet<string> Ids, IReadOnlyList<string> Links, IReadOnlyList<string> Problems);

namespace DigitalRights.Site.Verification;

/// <summary>What a reader waits for to see a page: itself and its styles, compressed.</summary>
sealed record PageWeight(string Path, int Bytes);

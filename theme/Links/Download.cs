using DigitalRights.Theme.Words;

namespace DigitalRights.Theme.Links;

/// <summary>A table that readers may take away, apart from the series of indicators.</summary>
/// <param name="Address">The file.</param>
/// <param name="Holds">What is in it.</param>
/// <param name="Note">How to read it.</param>
public sealed record Download(Address Address, Func<Strings, string> Holds, Func<Strings, string> Note)
{
    public static Download Facts { get; } = new(new("data/facts.csv"), s => s.DataFacts, s => s.DataFactsNote);
    public static Download Sources { get; } = new(new("data/sources.csv"), s => s.DataSources, s => s.DataSourcesNote);
    public static Download Answers { get; } = new(new("data/answers.csv"), s => s.DataAnswers, s => s.DataAnswersNote);

    /// <summary>The list of all published files with their hashes, which whoever publishes the site writes.</summary>
    public static Download Checksums { get; } = new(new("SHA256SUMS"), s => s.DataChecksums, s => s.DataChecksumsNote);

    public static IReadOnlyList<Download> All { get; } = [Facts, Sources, Answers, Checksums];

    /// <summary>The name of the file.</summary>
    public string Name => Address.Path[(Address.Path.LastIndexOf('/') + 1)..];
}

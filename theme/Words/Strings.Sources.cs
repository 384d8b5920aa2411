using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Words;

// The words of the pages of sources.
public sealed partial record Strings
{
    public string SourcesLead { get; init; } = "Everything this site rests on, with what we read of it and how far we trust it.";
    public string Author { get; init; } = "Author";
    public string PublishedIn { get; init; } = "Published in";
    public string Issued { get; init; } = "Date";
    public string Accessed { get; init; } = "Read on";
    public string SourceLanguage { get; init; } = "Language";
    public string StandingLabel { get; init; } = "Standing";
    public string Consulted { get; init; } = "What we read";
    public string Reliability { get; init; } = "How far to trust it";
    public string RestsOn { get; init; } = "What it rests on";
    public string Original { get; init; } = "Original";
    public string ArchivedCopies { get; init; } = "Archived copies";
    public string UsesOf { get; init; } = "Uses of: {0}";
    public string WhereUsed { get; init; } = "Where it is used";
    public string NotUsed { get; init; } = "It is not used on any page.";

    public EnumWords<SourceStanding> Standings { get; init; } = new()
    {
        [SourceStanding.Primary] = "Primary: the law, document or data set itself",
        [SourceStanding.Official] = "Official: a state body",
        [SourceStanding.Reporting] = "Reporting: news media",
        [SourceStanding.Research] = "Research: scholars and experts",
        [SourceStanding.Advocacy] = "Advocacy: a campaign or rights group",
        [SourceStanding.Comment] = "Comment: opinion or unsigned",
        [SourceStanding.Commercial] = "Commercial: a law firm or vendor",
        [SourceStanding.Copy] = "Copy of another work",
    };

    public string SourceDescription { get; init; } = "{0}: what we read of it, how far we trust it, and where it is used.";
}

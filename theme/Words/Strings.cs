using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tables;
using DigitalRights.Facts.Texts;
using DigitalRights.Facts.Views;

namespace DigitalRights.Theme.Words;

/// <summary>
/// Every word of the interface, in English. Another language is another instance of this record with its words in their place;
/// what it leaves out stays English. Texts with <c>{0}</c> are composite format strings, filled by <see cref="Fill"/>;
/// <c>{count}</c> and <c>{countries}</c> stand for how many countries there are and which, filled once by <see cref="About"/>.
/// </summary>
public sealed record Strings
{
    public static Strings English { get; } = new();

    /// <summary>BCP 47.</summary>
    public string Language { get; init; } = Languages.English;

    public EdtfWords Dates { get; init; } = EdtfWords.English;

    public string SiteTitle { get; init; } = "Digital rights in Central Asia";

    /// <summary>What the picture of a shared page shows.</summary>
    public string CardText { get; init; } = "The site's name beside a map of {countries}.";

    public string SiteDescription { get; init; } =
        "The law, what happened, how {count} compare, and the source of every statement: {countries}.";
    public string TitleOf { get; init; } = "{0} · {1}";
    public string Skip { get; init; } = "Skip to content";
    public string MainNavigation { get; init; } = "Main";
    public string Breadcrumbs { get; init; } = "You are here";
    public string AllParts { get; init; } = "All parts of the site";
    public string ToTop { get; init; } = "Back to the top";
    public string OnThisPage { get; init; } = "On this page";
    public string LinkToSection { get; init; } = "Link to the section {0}";
    public string ScrollableTable { get; init; } = "Table, can be scrolled sideways";

    public string Home { get; init; } = "Home";
    public string Countries { get; init; } = "Countries";
    public string Country { get; init; } = "Country";
    public string Compare { get; init; } = "Compare";
    public string Chronology { get; init; } = "Chronology";
    public string Topics { get; init; } = "Topics";
    public string Indicators { get; init; } = "Indicators";
    public string Essays { get; init; } = "Essays";
    public string Facts { get; init; } = "Facts";
    public string Sources { get; init; } = "Sources";
    public string Glossary { get; init; } = "Glossary";
    public string Data { get; init; } = "Data";
    public string Feed { get; init; } = "Feed";
    public string FeedTitle { get; init; } = "Facts published, changed or checked last";
    public string ContactHead { get; init; } = "How to reach us";
    public string EditedAt { get; init; } = "The site is edited in the open, and everything in it can be discussed there, at";
    public string RepositoryMissing { get; init; } =
        "The address of the repository is missing here: whoever published this copy of the site has not set it.";
    public string ContactAt { get; init; } = "For anything that should not be public, write to";
    public string ContactHow { get; init; } =
        "If you are named on this site, you can have a correction made this way, without an account anywhere: say which page, what is "
            + "wrong, and what shows it. Send nothing that could put you or someone else at risk.";
    public string ContactMissing { get; init; } =
        "An address for messages that should not be public is missing here: whoever published this copy of the site has not set one. "
            + "Until then a correction can be asked for only in the repository, with a public account, or through someone you trust who "
            + "has one.";
    public string CorrectedOn { get; init; } = "Corrected on {0}: {1}";

    public string FooterLicence { get; init; } = "Our texts are under CC BY 4.0. Third-party data stays under its own terms.";
    public string FooterPrivacy { get; init; } = "This site sets no cookies, counts no visitors and loads nothing from elsewhere.";
    public string Edit { get; init; } = "Correct this page";

    /// <summary>Leads to a form for those who do not edit files.</summary>
    public string Report { get; init; } = "Report an error on this page";
    public string Cite { get; init; } = "How to cite";

    // Search and choices
    public string Search { get; init; } = "Search";
    public string SearchLead { get; init; } =
        "Facts, people, platforms, laws, essays, questions, terms and sources. Other spellings and Cyrillic letters work too.";
    public string SearchLabel { get; init; } = "Words to look for";
    public string SearchKeys { get; init; } =
        "Arrow keys move through the results; Escape starts again. Nothing you type leaves this page.";
    public string SearchFound { get; init; } = "{0} found";
    public string SearchNone { get; init; } = "Nothing was found. Try fewer or other words, or one of the lists below.";
    public string SearchMeant { get; init; } = "Nothing has {0}. These have {1}.";
    public string SearchWithout { get; init; } = "Nothing has {0}.";
    public string SearchAnswers { get; init; } = "Answers by country";
    public string SearchCounted { get; init; } = "Counted by country";
    public string SearchValues { get; init; } = "Values by country";
    public string SearchMore { get; init; } = "Show more: {0} left";
    public string SearchFailed { get; init; } = "A part of the index could not be loaded. Try again.";
    public string SearchIndexes { get; init; } = "Or browse the lists";
    public string SearchWithoutScript { get; init; } = "Searching needs JavaScript. These lists hold everything without it:";
    public string SortBy { get; init; } = "Sort by {0}";
    public string ChooseCountries { get; init; } = "Countries";
    public string ChooseGroups { get; init; } = "Groups of questions";
    public string ChoiceInAddress { get; init; } = "Your choice stands in the address of the page, so that you can share it.";
    public string All { get; init; } = "All";

    // Home
    public string HomeSentence { get; init; } = "What {count} allow, block and punish online, with a source for every statement.";
    public string SearchExample { get; init; } = "TikTok, VPN, insult";
    public string AtAGlance { get; init; } = "The comparison at a glance";
    public string AtAGlanceNote { get; init; } = "{0} questions. \"No data\" means that we found no source; it never means no.";
    public string ToComparison { get; init; } = "The comparison with dates";
    public string LatestEvents { get; init; } = "Latest events";
    public string AllEvents { get; init; } = "All events";
    public string EssaysFound { get; init; } = "What the essays found";
    public string AllEssays { get; init; } = "All essays";
    public string HowToTrust { get; init; } = "How far to trust a statement";
    public string HowToTrustNote { get; init; } =
        "Each of the {0} facts carries one of these marks, and names its source, the place in it and the day it was last checked. A "
            + "disputed fact shows what each side says.";
    public string MapTitle { get; init; } = "Map of the {count}";
    public string MapOf { get; init; } = "Map: {0}";
    public string OnTheMap { get; init; } = "One question on the map";
    public string MapNote { get; init; } = "Outlines: Natural Earth, public domain. They say nothing about the status of borders.";
    public Func<int, string> CountOfFacts { get; init; } = count => count == 1 ? "1 fact" : $"{count} facts";

    // Country
    public string CountriesLead { get; init; } =
        "Each page gives a summary, the key developments, answers to the same questions, the facts by topic and what we could not find.";
    public string Summary { get; init; } = "Summary";
    public string QuickFacts { get; init; } = "Quick facts";
    public string Capital { get; init; } = "Capital";
    public string Population { get; init; } = "Population";
    public string Regulators { get; init; } = "Regulators";
    public string QuickFactsNote { get; init; } =
        "Full circle: {0}. Open circles: the other countries, each in its latest year. The right end is the better one.";
    public string StripNote { get; init; } =
        "{0} in black, the other countries in grey. A gap is a year without a value, or a change of method. Each leads to the chart "
            + "with its values.";
    public string LastTwoYears { get; init; } = "Last two years";
    public Func<int, string> NoDataOn { get; init; } = count => count == 1 ? "No data on one question" : $"No data on {count} questions";
    public Func<int, string> MoreGaps { get; init; } = count => count == 1 ? "One more gap" : $"{count} more gaps";
    public string SourcesOfPage { get; init; } = "Sources of the summary and the gaps";
    public string KeyDevelopments { get; init; } = "Key developments";
    public string AnswersTo { get; init; } = "Answers to the common questions";
    public string AnswersShort { get; init; } = "Answers";
    public string GapsShort { get; init; } = "Gaps";
    public string FactsByTopic { get; init; } = "Facts by topic";
    public string AllFactsOnTopic { get; init; } = "All {0} facts, in time order";
    public string LatestOfAll { get; init; } = "The latest {0} of {1}.";
    public string WholeTimeline { get; init; } = "The whole chronology of {0}";
    public string Gaps { get; init; } = "What we did not find";
    public string GapsNote { get; init; } = "No data does not mean no. If you know a public source, please send it.";
    public string SendSource { get; init; } = "How to send a source";
    public string CompareWith { get; init; } = "Compare {0} with";
    public string Undated { get; init; } = "Undated";

    public string PageOfCountry { get; init; } =
        "Digital rights in {0}: the law, what happened, answers to common questions, figures, sources and gaps.";
    public string SourcesOfFacts { get; init; } = "Sources of the facts about {0}";
    public string SourcesOfFactsLead { get; init; } =
        "Each leads to a page of its own: what we read of it, how far we trust it, and the facts that rest on it.";

    // Comparison
    public string QuestionDescription { get; init; } = "{0} The answers of {count} of Central Asia, with dates and sources.";
    public string CompareLead { get; init; } =
        "The same questions asked of {count}. Follow a question for the details and sources of each answer.";
    public string Question { get; init; } = "Question";
    public string Answer { get; init; } = "Answer";
    public string AnswerOf { get; init; } = "{0}: {1}";
    public string SourcesOfAnswer { get; init; } = "Sources: {0}";
    public string LegendNote { get; init; } =
        "Each answer holds for the date given with it, not for today. \"No data\" means that we found no source; it never means no.";
    public string CompareNote { get; init; } =
        "Each answer holds for the day given on the page of its question, not for today. \"No data\" means that we found no source; it "
            + "never means no.";
    public string Choose { get; init; } = "Choose countries and questions";
    public string AsOf { get; init; } = "as of {0}";
    public string Since { get; init; } = "since {0}";
    public Func<int, string> OldAnswer { get; init; } = years => years switch
    {
        1 => "more than one year old",
        3 => "more than three years old",
        _ => $"more than {years} years old",
    };
    public string OldAnswerMark { get; init; } = "†";
    public string OldAnswerNote { get; init; } = "† marks an answer that is {0}.";
    public string Searched { get; init; } = "What was searched for";
    public string Pairs { get; init; } = "Two countries side by side";
    public string PairTitle { get; init; } = "{0} and {1} compared";
    public string PairLead { get; init; } = "The answers of {0} and {1} to the common questions, side by side.";
    public string CompareGroup { get; init; } = "Compare: {0}";
    public string CompareCaption { get; init; } = "Each question leads to the details, dates and sources of its answers.";
    public string ReadingGuide { get; init; } = "Reading guide";
    public string PossibleAnswers { get; init; } = "Possible answers";

    public EnumWords<Tone> Tones { get; init; } = new()
    {
        [Tone.Restricted] = "restricts",
        [Tone.Mixed] = "partly, or no longer",
        [Tone.Free] = "does not restrict, or protects",
        [Tone.Neutral] = "a number or description, not graded",
        [Tone.Unknown] = "no data, or not covered",
        [Tone.Disputed] = "sources disagree",
    };

    public EnumWords<OpenAnswer> OpenAnswers { get; init; } = new()
    {
        [OpenAnswer.NoData] = "No data",
        [OpenAnswer.NotCovered] = "Not covered",
        [OpenAnswer.Disputed] = "Disputed",
        [OpenAnswer.InLawNotInPractice] = "In law, not in practice",
    };

    /// <summary>The same in at most twelve letters, for a table of marks.</summary>
    public EnumWords<OpenAnswer> OpenAnswersShort { get; init; } = new()
    {
        [OpenAnswer.NoData] = "No data",
        [OpenAnswer.NotCovered] = "Not covered",
        [OpenAnswer.Disputed] = "Disputed",
        [OpenAnswer.InLawNotInPractice] = "Law only",
    };

    // Chronology
    public string ChronologyLead { get; init; } =
        "Every dated fact and every dated stage of a law, in order. Dates are as precise as their sources and no more.";
    public string ChronologyOf { get; init; } = "Chronology: {0}";
    public string ByYear { get; init; } = "By year";
    public string ByCountry { get; init; } = "By country";
    public string ByTopic { get; init; } = "By topic";
    public string ByCountryAndTopic { get; init; } = "{0} by topic";
    public string ByDate { get; init; } = "By date";
    public string PartOfSlice { get; init; } = "Part {0}";
    public string AllYearsOf { get; init; } = "All years: {0}";
    public string LastTwelveMonths { get; init; } = "The last twelve months";
    public string NewestEntries { get; init; } = "The newest {0} entries";
    public string ChronologyOnTopic { get; init; } = "All countries in time order";
    public string EntriesShown { get; init; } = "Entries found: {0}";
    public string EntriesSoFar { get; init; } = "Entries found so far: {0}, back to {1}";
    public string LookFurtherBack { get; init; } = "Look further back";
    public string EntriesNotLoaded { get; init; } = "A part of the chronology could not be loaded.";
    public Func<int, string> CountOfEntries { get; init; } = count => count == 1 ? "1 entry" : $"{count} entries";
    public string UndatedFacts { get; init; } = "Facts without a date";
    public string PreviousYear { get; init; } = "Previous: {0}";
    public string NextYear { get; init; } = "Next: {0}";
    public string AllOf { get; init; } = "All of {0}";
    public string NewestFirst { get; init; } = "Newest first.";
    public string FromTheBeginning { get; init; } = "From the beginning: {0}";
    public string DensityTitle { get; init; } = "Entries a year; each bar leads to its year";
    public string TimelineTitle { get; init; } = "Restrictions and laws in time";
    public string TimelineLegend { get; init; } =
        "Solid: it surely held. Faint: as far as the date allows. Circle: a stage of a law. Dashes: no end known at the date of "
            + "the sources.";
    public string StillRunning { get; init; } = "still running as of {0}";

    // Fact
    public string Kind { get; init; } = "Kind";
    public string Date { get; init; } = "Date";
    public string DateBasis { get; init; } = "What the date rests on";
    public string HoldsAsOf { get; init; } = "Supported as of";
    public string Verified { get; init; } = "Last checked";
    public string Figures { get; init; } = "Figures";
    public string Counted { get; init; } = "What is counted";
    public string AccordingTo { get; init; } = "According to";
    public string Number { get; init; } = "Number";
    public string Versions { get; init; } = "The sources differ";
    public string Related { get; init; } = "Related facts";
    public string AlsoKnownAs { get; init; } = "Other names";
    public string UsedIn { get; init; } = "Used in";
    public string Neighbours { get; init; } = "Before and after in this country";
    public string Before { get; init; } = "Before";
    public string After { get; init; } = "After";
    public string ArchivedCopy { get; init; } = "archived copy";
    public string FactsLead { get; init; } = "All facts, by country and kind. Each has a permanent address.";
    public string FactsIn { get; init; } = "Facts: {0}";
    public string OtherLetters { get; init; } = "Other letters";
    public string ByPublisher { get; init; } = "By publisher";
    public string ByStanding { get; init; } = "By standing";
    public string Region { get; init; } = "The region";

    public EnumWords<FactKind> Kinds { get; init; } = new()
    {
        [FactKind.Law] = "Law",
        [FactKind.Restriction] = "Restriction",
        [FactKind.Case] = "Case",
        [FactKind.Platform] = "Platform",
        [FactKind.Statement] = "Statement",
        [FactKind.Event] = "Event",
        [FactKind.Figure] = "Figure",
    };

    public EnumWords<FactKind> KindsPlural { get; init; } = new()
    {
        [FactKind.Law] = "Laws",
        [FactKind.Restriction] = "Restrictions",
        [FactKind.Case] = "Cases",
        [FactKind.Platform] = "Platforms",
        [FactKind.Statement] = "Statements",
        [FactKind.Event] = "Events",
        [FactKind.Figure] = "Figures",
    };

    public EnumWords<Noun> NounsPlural { get; init; } = new()
    {
        [Noun.Fact] = "Facts",
        [Noun.Country] = "Countries",
        [Noun.Source] = "Sources",
        [Noun.Indicator] = "Indicators",
        [Noun.Question] = "Questions",
        [Noun.Essay] = "Essays",
        [Noun.Page] = "Pages",
        [Noun.Topic] = "Topics",
        [Noun.Term] = "Terms",
        [Noun.Correction] = "Corrections",
    };

    public EnumWords<Evidence> Grades { get; init; } = new()
    {
        [Evidence.Documented] = "Documented",
        [Evidence.OfficialClaim] = "Official claim",
        [Evidence.Reported] = "Reported",
        [Evidence.SingleSource] = "Single source",
        [Evidence.Disputed] = "Disputed",
    };

    public EnumWords<Qualifier> Qualifiers { get; init; } = new()
    {
        [Qualifier.MoreThan] = "more than {0}",
        [Qualifier.AtLeast] = "at least {0}",
        [Qualifier.UpTo] = "up to {0}",
        [Qualifier.About] = "about {0}",
        [Qualifier.Nearly] = "nearly {0}",
        [Qualifier.FewerThan] = "fewer than {0}",
    };

    public string FactDescription { get; init; } = "{0}, {1}: {2}. With date, evidence and sources.";
    public string Details { get; init; } = "Details";
    public string Moved { get; init; } = "This page has moved.";

    // Law
    public string OfficialName { get; init; } = "Official name";
    public string Status { get; init; } = "Status";
    public string Stages { get; init; } = "Stages";
    public string Penalties { get; init; } = "Penalties";
    public string Article { get; init; } = "Article {0}";

    public EnumWords<LawStatus> LawStatuses { get; init; } = new()
    {
        [LawStatus.InForce] = "In force",
        [LawStatus.Bill] = "Bill",
        [LawStatus.Returned] = "Returned to parliament",
        [LawStatus.Rejected] = "Rejected",
        [LawStatus.Withdrawn] = "Withdrawn",
        [LawStatus.NotYetInForce] = "Not yet in force",
        [LawStatus.Repealed] = "Repealed",
        [LawStatus.Unknown] = "Not known",
    };

    public EnumWords<Stage> StageNames { get; init; } = new()
    {
        [Stage.Proposed] = "Proposed",
        [Stage.FirstReading] = "First reading",
        [Stage.SecondReading] = "Second reading",
        [Stage.ThirdReading] = "Third reading",
        [Stage.Rejected] = "Rejected",
        [Stage.Withdrawn] = "Withdrawn",
        [Stage.Adopted] = "Adopted",
        [Stage.Returned] = "Returned to parliament",
        [Stage.Signed] = "Signed",
        [Stage.InForce] = "In force",
        [Stage.Amended] = "Amended",
        [Stage.Repealed] = "Repealed",
        [Stage.Expired] = "Expired",
    };

    // Restriction
    public string MeasureLabel { get; init; } = "Measure";
    public string Targets { get; init; } = "What was affected";
    public string Area { get; init; } = "Where";
    public string OfficialReason { get; init; } = "Official reason";
    public string AssessedReason { get; init; } = "Reason seen by others";

    public EnumWords<Measure> Measures { get; init; } = new()
    {
        [Measure.Blocking] = "Blocking",
        [Measure.Throttling] = "Throttling (slowing down)",
        [Measure.Shutdown] = "Shutdown",
    };

    // Case
    public string Person { get; init; } = "Person";
    public string SpelledAlso { get; init; } = "also spelled {0}";
    public string Act { get; init; } = "What the person is said to have done";
    public string Charge { get; init; } = "Charge";
    public string LawsApplied { get; init; } = "Law";
    public string ArticleApplied { get; init; } = "Article";
    public string Sentence { get; init; } = "Sentence";
    public string Outcome { get; init; } = "Outcome";
    public string Presumption { get; init; } = "A charge is not guilt. We name only what public reports say about the case.";

    // Platform, statement, event, statistic
    public string Operator { get; init; } = "Operator";
    public string Launched { get; init; } = "Launched";
    public string Closed { get; init; } = "Closed";
    public string Users { get; init; } = "Users";
    public string Speaker { get; init; } = "Speaker";
    public string Office { get; init; } = "Office";
    public string Quote { get; init; } = "In their words";
    public string Place { get; init; } = "Place";
    public string Publisher { get; init; } = "Publisher";
    public string Edition { get; init; } = "Edition";

    public EnumWords<PlatformStatus> PlatformStatuses { get; init; } = new()
    {
        [PlatformStatus.Active] = "Active",
        [PlatformStatus.Inactive] = "Inactive",
        [PlatformStatus.Closed] = "Closed",
        [PlatformStatus.Unknown] = "Not known",
    };

    // Source
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

    // Indicator
    public string IndicatorDescription { get; init; } = "{0}: values for {count} of Central Asia, with scale, breaks, licence and sources.";
    public string IndicatorsLead { get; init; } =
        "Series that compare the {count} over time, each with its scale, its breaks and its licence.";
    public string Definition { get; init; } = "Definition";
    public string Unit { get; init; } = "Unit";
    public string ScaleLabel { get; init; } = "Scale";
    public string ScaleRange { get; init; } = "{0} to {1}";
    public string HigherBetter { get; init; } = "a higher value is the better one";
    public string LowerBetter { get; init; } = "a lower value is the better one";
    public string NeitherBetter { get; init; } = "neither end is better";
    public string HigherMeans { get; init; } = "higher means {0}";
    public string YearMeans { get; init; } = "What the year means";
    public string BreakForAll { get; init; } = "After {0}: {1}";
    public string BreakAfter { get; init; } = "{0}, after {1}: {2}";
    public string NotAssessed { get; init; } = "Not assessed";
    public string LicenceLabel { get; init; } = "Licence";
    public string NoLicence { get; init; } =
        "No open licence was found. Single values are cited here; the series is not offered as a file.";
    public string Download { get; init; } = "Download as CSV";
    public string Values { get; init; } = "Values";
    public string Year { get; init; } = "Year";
    public string Latest { get; init; } = "Latest values";
    public string NoValue { get; init; } = "no value";
    public string ChartOf { get; init; } =
        "Line chart: {0}, {1} to {2}. A line is broken where a year has no value or the method changed. The values can also be "
            + "read as a table.";
    public string ChartOfCountry { get; init; } = "{0}, {1}: from {3} in {2} to {5} in {4}.";
    public string InMillions { get; init; } = "millions of {0}";
    public string ChartBreakLine { get; init; } = "Dotted line: what stands on its two sides cannot be compared.";
    public string DownloadPng { get; init; } = "Download it as PNG";
    public string DownloadPicture { get; init; } = "Download the picture as SVG";
    public string ChartTable { get; init; } = "The values of all countries";
    public string ChartSource { get; init; } = "Source: {0}. Licence: {1}.";
    public string NoLicenceStated { get; init; } = "The publisher states no licence";
    public string NoLicenceShort { get; init; } = "none stated";
    public string ApproximateNote { get; init; } = "Expert estimates with wide margins; small differences mean nothing.";
    public string CaveatsLabel { get; init; } = "Before you read it";

    // Essay
    public string EssaysIndexLead { get; init; } =
        "Each essay answers one question. Numbers come from the facts, so that a corrected fact corrects every essay.";
    public string Unknowns { get; init; } = "What we do not know";
    public string References { get; init; } = "References";
    public string FactsUsed { get; init; } = "Facts it rests on";
    public string Note { get; init; } = "Note {0}";
    public string NotesInMargin { get; init; } = "Notes {0}";
    public string BackToText { get; init; } = "Back to the text";
    public string BackToTextAt { get; init; } = "{0}: back to the text";
    public string EssayFound { get; init; } = "What we found";
    public string Contents { get; init; } = "Contents";
    public string WrittenOn { get; init; } = "Wording of {0}";

    // Topics, glossary, data
    public string TopicDescription { get; init; } = "{0} in Central Asia: facts by country, questions and essays.";
    public string NothingFound { get; init; } = "We found nothing on this topic. That does not mean that there is nothing.";
    public string TopicsLead { get; init; } = "The same facts, by subject.";
    public string GlossaryLead { get; init; } = "Terms that this site uses, in plain words.";
    public string AlsoCalled { get; init; } = "Also: {0}";
    public string QuestionsOn { get; init; } = "Questions";
    public string QuestionsLead { get; init; } =
        "Every question that this site answers for each country, with what is known of all. Each leads to the answers with their dates "
            + "and sources.";
    public string QuestionsCounted { get; init; } = "Counted from what is on record here";
    public string CountedNote { get; init; } =
        "This counts what stands on this site, not all that happened: a country that is reported on more shows more.";
    public string CountedAnswer { get; init; } = "{0} on record: {1}.";
    public string CountedOf { get; init; } = "{0} on record";
    public string CountedMore { get; init; } = "{0} more among all facts of the country";
    public string CountedNone { get; init; } = "Nothing is on record here. That does not mean that nothing happened.";
    public string CountedDescription { get; init; } = "{0} What is on record on this site, country by country, each with its sources.";
    public IReadOnlyDictionary<string, string> CountedQuestions { get; init; } = new Dictionary<string, string>
    {
        [CountedQuestion.NetworkCuts] = "Where were networks cut?",
        [CountedQuestion.Blocks] = "Where were sites and platforms blocked?",
        [CountedQuestion.Cases] = "Who was prosecuted or detained over what they published?",
    };
    /// <summary>Other words in which readers ask them.</summary>
    public IReadOnlyDictionary<string, string> CountedNames { get; init; } = new Dictionary<string, string>
    {
        [CountedQuestion.NetworkCuts] = "which country cuts the internet most often, most shutdowns",
        [CountedQuestion.Blocks] = "which country blocks most, most censorship of websites",
        [CountedQuestion.Cases] =
            "who was tried, jailed, fined, arrested or sentenced for posts, comments, videos, cases of bloggers and journalists",
    };

    /// <summary>What to know before comparing the numbers.</summary>
    public IReadOnlyDictionary<string, string> CountedLimits { get; init; } = new Dictionary<string, string>
    {
        [CountedQuestion.Blocks] = "One record may be one address or thousands of them, so the numbers say how often blocks were "
            + "reported, not how much is blocked.",
    };
    public string DataLead { get; init; } =
        "Everything that this site says about digital rights in Central Asia, as tables: facts with their sources, laws, restrictions, "
            + "cases, answers and series.";
    public string DataWorkbook { get; init; } = "All tables as a workbook";
    public string DataWorkbookNote { get; init; } = "One sheet a table, for Excel, LibreOffice and the like.";
    public string DataArchive { get; init; } = "All tables as CSV in one archive";
    public string DataArchiveNote { get; init; } = "With a guide, the meaning of every column, the licence and checksums.";
    public string DataPackage { get; init; } = "The tables described for programs";
    public string DataPackageNote { get; init; } =
        "Types, keys and categories of all columns, as a Frictionless Data Package, version 2.";
    public string DataCatalog { get; init; } = "The files described for data catalogues";
    public string DataCatalogNote { get; init; } = "DCAT, version 3, as JSON-LD.";
    public string DataBibliography { get; init; } = "All sources for reference managers";
    public string DataCslJsonNote { get; init; } = "CSL-JSON, for Zotero, pandoc and the like.";
    public string DataBibLatexNote { get; init; } = "BibLaTeX, with dates in EDTF.";
    public string DataRisNote { get; init; } = "RIS, for EndNote, Mendeley and the like.";
    public string DataApi { get; init; } = "The interface for programs";
    public string DataApiNote { get; init; } =
        "Countries, facts, questions, series, sources and the chronology as JSON under stable addresses; it lists them and their schemas.";
    public string DataOpenApi { get; init; } = "The interface described";
    public string DataOpenApiNote { get; init; } = "OpenAPI, version 3.1.";
    public string DataFollow { get; init; } = "Follow";
    public string DataFollowNote { get; init; } =
        "Feeds tell what was published, changed or checked last. Calendars hold what is known by the day or the month; what is known by "
            + "the year is left out, since any day would be made up.";
    public string DataFollowed { get; init; } = "What";
    public string DataEverything { get; init; } = "Everything";
    public string DataFeeds { get; init; } = "Feeds";
    public string DataCalendar { get; init; } = "Calendar";
    public Func<int, string> CalendarLeftOut { get; init; } = count => count == 1
        ? "One entry of the chronology is left out, because it is not known by the day or the month."
        : $"{count} entries of the chronology are left out, because they are not known by the day or the month.";
    public string DataTables { get; init; } = "Tables";
    public string DataTable { get; init; } = "Table";
    public string DataTablesNote { get; init; } = "What each column means is told in the {0}.";
    public string DataDictionary { get; init; } = "Data dictionary";
    public string DataDictionaryLead { get; init; } =
        "Every table and every column. A value in bold is part of the key, which no two rows share; an empty value means that nothing is "
            + "known or that it does not apply, never zero and never no.";
    public string DataDictionaryDescription { get; init; } = "What the tables of this site hold, column by column.";
    public string DataColumn { get; init; } = "Column";
    public string DataType { get; init; } = "Type";
    public string DataMeaning { get; init; } = "Meaning";
    public string DataRefersTo { get; init; } = "Refers to {0}.";
    public string DataWords { get; init; } = "One of: {0}.";
    public string DataAlways { get; init; } = "always";
    public IReadOnlyDictionary<ColumnType, string> ColumnTypes { get; init; } = new Dictionary<ColumnType, string>
    {
        [ColumnType.Text] = "text",
        [ColumnType.Integer] = "whole number",
        [ColumnType.Number] = "number",
        [ColumnType.YesNo] = "true or false",
        [ColumnType.Day] = "day (ISO 8601)",
        [ColumnType.Edtf] = "date or period (EDTF)",
        [ColumnType.Address] = "web address",
    };
    public string DataSeries { get; init; } = "Series with an open licence";
    public string DataClosed { get; init; } = "Series without an open licence";
    public string DataClosedNote { get; init; } =
        "Single values are cited on the pages of the indicators. The series are not offered as files, for the reason named with each.";
    public string DataChecksums { get; init; } = "Checksums of every file of this site";
    public string DataChecksumsNote { get; init; } = "With them a saved copy can be checked: sha256sum -c --ignore-missing SHA256SUMS.";
    public string DataFormat { get; init; } =
        "The CSV files follow RFC 4180, in UTF-8 with a byte order mark, so that spreadsheets show every letter. An apostrophe leads a "
            + "text that a spreadsheet would take for a formula.";
    public string DataLicence { get; init; } = "Our own data is under CC BY 4.0; the series keep the licence named with each.";
    public string File { get; init; } = "File";
    public string Contains { get; init; } = "Contents";

    // Methodology and corrections
    public string LedgerCaption { get; init; } = "Statements of each document, and what became of them.";
    public string LedgerDocument { get; init; } = "Document";
    public string LedgerStatements { get; init; } = "Statements";
    public string LedgerCarried { get; init; } = "Carried";
    public string LedgerLeftOut { get; init; } = "Left out";
    public string LedgerTotal { get; init; } = "All documents";
    public string LedgerReasons { get; init; } = "Left out, and why";
    public string LedgerStatement { get; init; } = "statement {0}";
    public string LedgerNothingLeftOut { get; init; } = "Nothing is left out.";
    public string NoCorrections { get; init; } = "No correction has been published yet.";
    public string CorrectionsOfDay { get; init; } = "Corrections of {0}";
    public string CorrectionsOfDayLead { get; init; } = "What was wrong, what stood there and what stands there now.";
    public string CorrectionsPart { get; init; } = "{0}: {1}";
    public string CorrectionsOther { get; init; } = "Other pages";
    public string CorrectionInFull { get; init; } = "before and now";
    public string CorrectionsByDay { get; init; } = "All corrections by day";
    public string CorrectionWhere { get; init; } = "Where";
    public string CorrectionWas { get; init; } = "Before";
    public string CorrectionNow { get; init; } = "Now";
    public string CorrectionMissing { get; init; } = "It was missing.";
    public string CorrectionWithdrawn { get; init; } = "It was withdrawn.";

    // Field reference
    public string FieldReferenceHead { get; init; } = "All fields";
    public string FieldReferenceLead { get; init; } = "Every field that a file may have, as the program reads it.";
    public string FieldsOfKind { get; init; } = "Further fields of a {0} of kind {1}";
    public string Field { get; init; } = "Field";
    public string FieldHolds { get; init; } = "Holds";
    public string FieldMeaning { get; init; } = "Meaning";
    public string FieldRequired { get; init; } = "required";

    // Not found
    public string NotFound { get; init; } = "This page does not exist";
    public string NotFoundLead { get; init; } = "The address may be old or mistyped. These pages list everything:";

    /// <summary>How a fact, source or page is cited in plain text: title, site, checked day, address.</summary>
    public string CiteFact { get; init; } = "\"{0}\". {1}. Last checked {2}.";
    public string CitePage { get; init; } = "\"{0}\". {1}.";
    public string Embed { get; init; } = "Show it on your site";
    public string EmbedNote { get; init; } = "This code shows it in a frame, always as it stands here.";
    public string EmbedTitle { get; init; } = "{0} (in brief)";
    public string EmbedDescription { get; init; } = "{0} In brief, from {1}.";
    public string EmbedFrom { get; init; } = "From";
    public string CiteFormats { get; init; } = "For reference managers";
    public string Million { get; init; } = "{0} million";

    /// <summary>An ordinal number: 1st, 2nd, 3rd.</summary>
    public Func<int, string> Ordinal { get; init; } = number => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };

    /// <summary>How many countries there are: in words up to twelve, in figures from there on.</summary>
    public Func<int, string> CountOfCountries { get; init; } = count => count == 1
        ? "one country"
        : $"{(count < Numbers.Length ? Numbers[count] : count)} countries";

    /// <summary>Between the last two of a list.</summary>
    public string LastOfList { get; init; } = "{0} and {1}";

    static readonly string[] Numbers =
    [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ];

    /// <summary>The names of countries in a row: Kazakhstan, Kyrgyzstan and Tajikistan.</summary>
    public string List(IReadOnlyList<Country> countries)
    {
        var names = countries.Select(c => Bidi.Plain(c.Title.In(Language))).ToList();
        return names.Count > 1 ? Fill(LastOfList, string.Join(", ", names.SkipLast(1)), names[^1]) : string.Concat(names);
    }

    /// <summary>The same words with the countries that the content is about in their places.</summary>
    public Strings About(IReadOnlyList<Country> countries)
    {
        var list = List(countries);
        return this with
        {
            CardText = Named(CardText),
            SiteDescription = Named(SiteDescription),
            HomeSentence = Named(HomeSentence),
            MapTitle = Named(MapTitle),
            QuestionDescription = Named(QuestionDescription),
            CompareLead = Named(CompareLead),
            IndicatorDescription = Named(IndicatorDescription),
            IndicatorsLead = Named(IndicatorsLead),
        };

        string Named(string words) =>
            words.Replace("{count}", CountOfCountries(countries.Count), StringComparison.Ordinal)
                .Replace("{countries}", list, StringComparison.Ordinal);
    }

    /// <summary>Puts values into the places of a text, so that none turns round the words beside it.</summary>
    public static string Fill(string text, params ReadOnlySpan<object?> values)
    {
        var isolated = new object?[values.Length];
        for (var i = 0; i < values.Length; i++) isolated[i] = values[i] is string words ? Bidi.Plain(words) : values[i];
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, text, isolated);
    }
}

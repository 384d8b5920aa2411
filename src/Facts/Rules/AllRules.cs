namespace DigitalRights.Facts.Rules;

/// <summary>The rules that apply, one line each.</summary>
static class AllRules
{
    /// <summary>
    /// What these find in a file follows from that file alone. They are applied to each by itself, when it is read, as if there were no
    /// other.
    /// </summary>
    public static IReadOnlyList<IRule> OfOneFile { get; } =
    [
        new DisputedFactsHaveVersions(),
        new FigureNamesAreUnique(),
        new FiguresHaveLabels(),
        new UncertainDatesAreExplained(),
        new VerifiedIsADay(),
        new LawStagesRunForward(),
        new PenaltiesHaveUnits(),
        new PlatformUsersAreFigures(),
        new RankingsNameTheirEdition(),
        new AnswersAreOnTheirScale(),
        new AnswersAreSupported(),
        new IndicatorValuesAreOnTheirScale(),
        new ValuesHaveOneSource(),
        new CountriesNotAssessedHaveNoValues(),
        new ClosedSeriesAreNotOffered(),
        new CitationsAreUnderstood(),
        new FactsLinkToRecords(),
        new NumbersInProseAreBound(),
        new HeadingsStepDown(),
        new HtmlIsNotUsed(),
        new CodeIsClosed(),
        new DescriptionsAreShort(),
        new TextsHideNothing(),
        new FootnotesAreWhole(),
        new FactsNameOthers(),
        new DatesFollowEachOther(),
        new OpenPeriodsSayUntilWhen(),
        new WorkingDaysAreDays(),
        new LawStatusFitsItsStages(),
        new PlatformStatusFitsItsDates(),
        new TitlesAreTitles(),
        new QuotesAreShort(),
        new HighlightsAreFew(),
        new KeyPointsAreFew(),
        new CountriesHaveVerdicts(),
        new RanksArePlaces(),
        new ScalesRunUpwards(),
        new CorrectionsHaveAddresses(),
        new CountryCodesAreTwoLetters(),
        new SummariesAreSentences(),
        new EssaysUseTheirFacts(),
        new EssaysCiteSources(),
        new AuthorsHaveNames(),
        new LedgerEntriesSayOneThing(),
    ];

    /// <summary>These look at what several files say together.</summary>
    public static IReadOnlyList<IRule> OfTheWhole { get; } =
    [
        new EverythingNamedExists(),
        new FactsLieInKnownFolders(),
        new CountryCodesAreUnique(),
        new FormerIdsAreFree(),
        new NamesDoNotCollide(),
        new SearchesAreTold(),
        new EveryCountryIsAnswered(),
        new AnswersNameNoLaterFact(),
        new AbsenceIsNotStatedOverFacts(),
        new BindingsResolve(),
        new NothingIsSaidTwice(),
        new ChartsCanBeDrawn(),
        new LinksAreAllowed(),
        new IdsInTextsAreLinks(),
        new SourcesHaveDifferentAddresses(),
        new RecordsAreToldOnce(),
        new FactsAreCheckedAfterTheirSources(),
        new DatesAreNotInTheFuture(),
        new MarksAreFew(),
        new OutlinesHaveCountries(),
        new NamedPersonsHaveSources(),
        new GarbledSourcesAreNotTrusted(),
        new SuperlativesNameTheirSet(),
        new SourcesAreUsed(),
        new EssaysKeepTheirLength(),
        new CountrySummariesKeepTheirLength(),
        new LedgerNumbersAreComplete(),
    ];
}

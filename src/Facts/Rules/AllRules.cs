namespace DigitalRights.Facts.Rules;

/// <summary>The rules that apply, one line each.</summary>
static class AllRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
        new ReferencesExist(),
        new FactsLieInKnownFolders(),
        new CountryCodesAreUnique(),
        new FormerIdsAreFree(),
        new NamesDoNotCollide(),
        new DisputedFactsHaveVersions(),
        new FigureNamesAreUnique(),
        new UncertainDatesAreExplained(),
        new VerifiedIsADay(),
        new LawStagesRunForward(),
        new PenaltiesHaveUnits(),
        new PlatformUsersAreFigures(),
        new RankingsNameTheirEdition(),
        new AnswersAreOnTheirScale(),
        new AnswersAreSupported(),
        new EveryCountryIsAnswered(),
        new IndicatorValuesAreOnTheirScale(),
        new IndicatorCountriesExist(),
        new ClosedSeriesAreNotOffered(),
        new BindingsResolve(),
        new CitationsResolve(),
        new LinksAreAllowed(),
        new NumbersInProseAreBound(),
        new HeadingsStepDown(),
        new DescriptionsAreShort(),
        new AddressesAreNotTracked(),
        new NamedPersonsHaveSources(),
        new GarbledSourcesAreNotTrusted(),
        new SummariesAreSentences(),
        new SourcesAreUsed(),
        new EssaysUseTheirFacts(),
        new EssaysCiteSources(),
        new EssaysKeepTheirLength(),
        new CountrySummariesKeepTheirLength(),
        new LedgerDocumentsExist(),
        new LedgerEntriesSayOneThing(),
        new LedgerNumbersAreComplete(),
    ];
}

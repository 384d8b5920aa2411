using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Theme.Words;

/// <summary>
/// Every word of the interface, in English. Another language is another instance of this record with its words in their place;
/// what it leaves out stays English. Texts with <c>{0}</c> are composite format strings, filled by <see cref="Fill"/>;
/// <c>{count}</c> and <c>{countries}</c> stand for how many countries there are and which, filled once by <see cref="About"/>.
/// </summary>
public sealed partial record Strings
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

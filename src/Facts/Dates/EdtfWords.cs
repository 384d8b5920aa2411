namespace DigitalRights.Facts.Dates;

/// <summary>
/// The words that show a date in one language, as composite format strings: <c>{0}</c>, <c>{1}</c>, ... stand for the
/// parts that each comment lists. A translation may put the parts in any order and add words such as "year".
/// </summary>
public sealed record EdtfWords
{
    /// <summary>The built-in words: British order, no leading zeros, BCE.</summary>
    public static EdtfWords English { get; } = new()
    {
        Months =
        [
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ],
        Seasons = ["spring", "summer", "autumn", "winter"],
        Year = "{0}",
        YearBeforeCommonEra = "{0} BCE",
        Decade = "{0}s",
        Years = "some time between {0} and {1}",
        Season = "{0} {1}",
        Month = "{0} {1}",
        Day = "{0} {1} {2}",
        SomeTimeIn = "some time in {0}",
        Approximate = "about {0}",
        Uncertain = "{0} (uncertain)",
        Period = "{0} to {1}",
        DaysOfMonth = "{0} to {1} {2} {3}",
        DaysOfYear = "{0} {1} to {2} {3} {4}",
        MonthsOfYear = "{0} to {1} {2}",
        OpenStart = "until {0}",
        OpenEnd = "since {0}",
        UnknownStart = "until {0}, start not known",
        UnknownEnd = "from {0}, end not known",
    };

    /// <summary>Twelve months, as they stand beside a year: "September" of "September 2021".</summary>
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>Twelve months, as they stand beside a day; the same as <see cref="Months"/> unless the language inflects them.</summary>
    public IReadOnlyList<string> MonthsBesideDay { get => field ?? Months; init; }

    /// <summary>Spring, summer, autumn, winter.</summary>
    public required IReadOnlyList<string> Seasons { get; init; }

    /// <summary>{0} year from 1 on.</summary>
    public required string Year { get; init; }

    /// <summary>{0} year before 1, counted from 1 BCE backwards.</summary>
    public required string YearBeforeCommonEra { get; init; }

    /// <summary>{0} first year of a decade of the common era.</summary>
    public required string Decade { get; init; }

    /// <summary>{0} first and {1} last of the years one of which is meant: a hundred years, or ten before the common era.</summary>
    public required string Years { get; init; }

    /// <summary>{0} season, {1} year.</summary>
    public required string Season { get; init; }

    /// <summary>{0} month, {1} year.</summary>
    public required string Month { get; init; }

    /// <summary>{0} day, {1} month, {2} year.</summary>
    public required string Day { get; init; }

    /// <summary>{0} year or month, one of whose months or days is meant.</summary>
    public required string SomeTimeIn { get; init; }

    /// <summary>{0} date marked ~ or %.</summary>
    public required string Approximate { get; init; }

    /// <summary>{0} date marked ? or %, or period with both ends so marked.</summary>
    public required string Uncertain { get; init; }

    /// <summary>{0} start, {1} end.</summary>
    public required string Period { get; init; }

    /// <summary>{0} first day, {1} last day, {2} month, {3} year.</summary>
    public required string DaysOfMonth { get; init; }

    /// <summary>{0} first day, {1} its month, {2} last day, {3} its month, {4} year.</summary>
    public required string DaysOfYear { get; init; }

    /// <summary>{0} first month, {1} last month, {2} year.</summary>
    public required string MonthsOfYear { get; init; }

    /// <summary>{0} end of a period with open start.</summary>
    public required string OpenStart { get; init; }

    /// <summary>{0} start of a period with open end.</summary>
    public required string OpenEnd { get; init; }

    /// <summary>{0} end of a period with unknown start.</summary>
    public required string UnknownStart { get; init; }

    /// <summary>{0} start of a period with unknown end.</summary>
    public required string UnknownEnd { get; init; }
}

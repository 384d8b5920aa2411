namespace DigitalRights.Theme.Words;

// The words of the pages of indicators.
public sealed partial record Strings
{
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
}

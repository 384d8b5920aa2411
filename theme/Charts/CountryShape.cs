using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Charts;

/// <summary>A country's outline as an SVG path, and where its name stands.</summary>
public sealed record CountryShape(Country Country, string Path, double LabelX, double LabelY);

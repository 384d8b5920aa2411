using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Charts;

/// <summary>One country's line: pieces of neighbouring values. No piece crosses a break of the series or a missing value.</summary>
/// <param name="Order">The country's place among all, which picks its colour and mark.</param>
/// <param name="LabelY">Where its label stands, moved apart from its neighbours.</param>
public sealed record ChartLine(Country Country, int Order, IReadOnlyList<IReadOnlyList<ChartPoint>> Pieces, double LabelY)
{
    const int Colours = 8;
    const int Dashes = 5;

    /// <summary>
    /// The classes that give a line its colour and its dashes. Their numbers have no common divisor, so that forty countries differ in one
    /// or the other, and neighbours in both.
    /// </summary>
    public string Look => $"s{Order % Colours} d{Order % Dashes}";

    public ChartPoint First => Pieces[0][0];

    public ChartPoint Last => Pieces[^1][^1];
}

using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Charts;

/// <summary>One country's line: pieces of neighbouring values. No piece crosses a break of the series or a missing value.</summary>
/// <param name="Order">The country's place among all, which picks its colour and mark.</param>
/// <param name="Rung">On which rung of the ladder of labels its label stands, the first being 0; see
/// <see cref="LineChartLayout.Rungs"/>.</param>
public sealed record ChartLine(Country Country, int Order, IReadOnlyList<IReadOnlyList<ChartPoint>> Pieces, int Rung)
{
    const int Colours = 8;
    const int Dashes = 5;

    /// <summary>
    /// The classes that give a line its colour and its dashes. Their numbers have no common divisor, so that forty countries differ in one
    /// or the other, and neighbours in both.
    /// </summary>
    public string Look => $"{Colour} {Dash}";

    /// <summary>The class that gives a line its colour.</summary>
    public string Colour => $"s{Order % Colours}";

    /// <summary>The class that gives a line its dashes; that of a whole line says nothing.</summary>
    public string Dash => $"d{Order % Dashes}";

    public ChartPoint First => Pieces[0][0];

    public ChartPoint Last => Pieces[^1][^1];
}

using System.Globalization;

namespace DigitalRights.Theme.Charts;

/// <summary>How lengths and places are written in drawings.</summary>
static class Coordinates
{
    /// <summary>A number in the units of a view box: a tenth of a unit is finer than any screen shows.</summary>
    public static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A line with its gaps.</summary>
    public static string Path(ChartLine line) =>
        string.Concat(line.Pieces.Where(piece => piece.Count > 1).Select(piece => $"M{string.Join('L', piece.Select(At))}"));

    /// <summary>The values of a line that stand alone between two gaps.</summary>
    public static string Singles(ChartLine line) =>
        string.Concat(line.Pieces.Where(piece => piece.Count == 1).Select(piece => Dot(piece[0])));

    /// <summary>A stroke of no length, whose ends are round.</summary>
    public static string Dot(ChartPoint point) => $"M{At(point)}h0";

    static string At(ChartPoint point) => $"{Math.Round(point.X)} {Math.Round(point.Y)}";
}

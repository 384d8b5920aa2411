using System.Globalization;

namespace DigitalRights.Theme.Charts;

/// <summary>How lengths and places are written in drawings.</summary>
static class Coordinates
{
    /// <summary>A number in the units of a view box: a tenth of a unit is finer than any screen shows.</summary>
    public static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The points of a line.</summary>
    public static string Points(IEnumerable<ChartPoint> points) => string.Join(' ', points.Select(p => $"{N(p.X)},{N(p.Y)}"));

    /// <summary>A mark on a row of time, with its top in the given place.</summary>
    public static string Diamond(double x, double y) => $"M{N(x)} {N(y)}l5.5 5.5l-5.5 5.5l-5.5-5.5z";

    /// <summary>The end of a row of time that goes on.</summary>
    public static string Arrow(double x, double y) => $"M{N(x)} {N(y)}l9 4.5l-9 4.5z";
}

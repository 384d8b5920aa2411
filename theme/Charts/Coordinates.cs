using System.Globalization;

namespace DigitalRights.Theme.Charts;

/// <summary>How lengths and places are written in drawings.</summary>
static class Coordinates
{
    /// <summary>A number in the units of a view box: a tenth of a unit is finer than any screen shows.</summary>
    public static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace DigitalRights.Facts.Texts;

/// <summary>What a pair of double brackets in prose stands for.</summary>
public abstract record Binding
{
    /// <summary>Reads the text between the brackets; null when it is none of the known forms.</summary>
    public static Binding? Parse(string written)
    {
        var bar = written.IndexOf('|', StringComparison.Ordinal);
        var form = bar < 0 ? "" : written[(bar + 1)..].Trim();
        var target = (bar < 0 ? written : written[..bar]).Trim();
        if (target.Length == 0 || form is not ("" or "number")) return null;

        var isNumber = form.Length > 0;
        if (target.Split('#') is [var fact, { Length: > 0 } figure])
        {
            return new FigureBinding(fact.Length == 0 ? null : fact, figure, isNumber);
        }
        if (target.Split('@') is [{ Length: > 0 } indicator, var place] && place.Split('/') is [{ Length: > 0 } country, var year])
        {
            return int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y)
                ? new SeriesBinding(indicator, country, y, isNumber)
                : null;
        }
        return isNumber || target.Contains('@', StringComparison.Ordinal) || target.Contains('#', StringComparison.Ordinal)
            ? null
            : new TitleBinding(target);
    }
}

/// <summary><c>[[kz/some-fact]]</c>: the title of a fact, as a link.</summary>
public sealed record TitleBinding(string FactId) : Binding;

/// <summary><c>[[kz/some-fact#key]]</c>: a figure with qualifier and unit, or with <c>|number</c> the number alone.</summary>
/// <param name="FactId">Null for a figure of the fact in whose own text it stands.</param>
public sealed record FigureBinding(string? FactId, string Figure, bool IsNumberOnly) : Binding;

/// <summary><c>[[internet-users@kz/2023]]</c>: a value of an indicator with its unit, or with <c>|number</c> the number alone.</summary>
public sealed record SeriesBinding(string IndicatorId, string Country, int Year, bool IsNumberOnly) : Binding;

using DigitalRights.Facts;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Views;

namespace DigitalRights.Theme.Charts;

/// <summary>
/// Places the values of an indicator on a chart whose upper end is always the better one. The drawing is a square of a thousand units that
/// is stretched to whatever room there is; to its right stands a ladder of labels, a rung a label, so that they never touch.
/// </summary>
public sealed class LineChartLayout
{
    /// <summary>The sides of the view box.</summary>
    public const double Side = 1000;

    /// <summary>Where the lines end and the leaders to the labels begin; the style sheet keeps the years within it.</summary>
    public const double PlotRight = 900;

    /// <summary>Where leaders leave the height of their line's end.</summary>
    public const double LeaderBend = 915;

    const int FewestRungs = 7;
    const int MostYearMarks = 7;

    readonly Indicator _indicator;
    readonly UnbrokenValues _unbroken;

    /// <param name="only">The countries to draw, which keep their colours; null for all.</param>
    public LineChartLayout(Indicator indicator, Catalogue catalogue, IReadOnlyList<Country>? only = null)
    {
        _indicator = indicator;
        var values = (only?.Select(c => indicator.Of(c.Id)) ?? indicator.Values.Values).SelectMany(v => v).ToList();
        (FirstYear, LastYear) = (values.Min(v => v.Year), values.Max(v => v.Year));
        Scale = new(indicator.Scale, values.Min(v => v.Value), values.Max(v => v.Value));
        _unbroken = new(indicator);
        var lines = catalogue.Countries.Select(LineOf).OfType<ChartLine>().Where(l => only?.Contains(l.Country) != false).ToList();
        Rungs = Math.Max(FewestRungs, lines.Count + 2);
        Lines = OnRungs(lines);
    }

    public int FirstYear { get; }
    public int LastYear { get; }
    public ChartScale Scale { get; }

    /// <summary>From the highest label to the lowest.</summary>
    public IReadOnlyList<ChartLine> Lines { get; }

    /// <summary>How many rungs the ladder has.</summary>
    public int Rungs { get; }

    /// <summary>The marks of the scale from above.</summary>
    public IReadOnlyList<decimal> MarksFromAbove => [.. IsUpsideDown ? Scale.Marks : Scale.Marks.Reverse()];

    /// <summary>The heights of the marks from above; they stand at equal distances.</summary>
    public IEnumerable<double> Grid => Enumerable.Range(0, Scale.Marks.Count).Select(i => Side * i / (Scale.Marks.Count - 1));

    /// <summary>Every year of the chart, a column each.</summary>
    public IEnumerable<YearColumn> Years
    {
        get
        {
            var every = Math.Max(1, (int)Math.Ceiling((LastYear - FirstYear + 1) / (double)MostYearMarks));
            return Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Select(year =>
            {
                var (marks, rest) = Math.DivRem(LastYear - year, every);
                return new YearColumn(year, X(year), rest == 0, rest == 0 && marks % 2 == 0);
            });
        }
    }

    /// <summary>The breaks that concern every line, as places between two years.</summary>
    public IEnumerable<double> BreakMarks =>
        BreaksHere.Where(b => Lines.All(l => Concerns(b, l))).Select(b => b.After).Distinct().Select(a => (X(a) + X(a + 1)) / 2);

    /// <summary>The breaks that concern a line between the years of the chart.</summary>
    public IEnumerable<SeriesBreak> BreaksHere =>
        _indicator.Breaks.Where(b => b.After >= FirstYear && b.After < LastYear && Lines.Any(l => Concerns(b, l)));

    bool IsUpsideDown => _indicator.Scale.Better == Better.Lower;

    /// <summary>The middle of a rung.</summary>
    public double YOfRung(int rung) => Side * (rung + 0.5) / Rungs;

    static bool Concerns(SeriesBreak change, ChartLine line) => change.Countries.Any(c => c.Id == line.Country.Id);

    ChartLine? LineOf(Country country, int order) => _unbroken.Of(country) is { Count: > 0 } runs
        ? new(country, order, [.. runs.Select(run => run.Select(v => new ChartPoint(v.Year, v.Value, X(v.Year), Y(v.Value))).ToList())], 0)
        : null;

    // Each label takes the rung nearest to the end of its line, or the next one below that is free; from the foot up when there is no room
    // left.
    List<ChartLine> OnRungs(IEnumerable<ChartLine> lines)
    {
        var placed = new List<ChartLine>();
        foreach (var line in lines.OrderBy(l => l.Last.Y).ThenBy(l => l.Order))
        {
            var nearest = Math.Clamp((int)(line.Last.Y / Side * Rungs), 0, Rungs - 1);
            placed.Add(line with { Rung = placed.Count > 0 ? Math.Max(nearest, placed[^1].Rung + 1) : nearest });
        }
        for (var (i, lowest) = (placed.Count - 1, Rungs - 1); i >= 0; i--, lowest--)
        {
            if (placed[i].Rung > lowest) placed[i] = placed[i] with { Rung = lowest };
            lowest = placed[i].Rung;
        }
        return placed;
    }

    // In the middle of its column.
    double X(int year) => PlotRight * (year - FirstYear + 0.5) / (LastYear - FirstYear + 1);

    double Y(decimal value)
    {
        var share = (double)((value - Scale.Low) / (Scale.High - Scale.Low));
        return Side * (IsUpsideDown ? share : 1 - share);
    }
}

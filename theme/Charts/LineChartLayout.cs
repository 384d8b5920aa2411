using DigitalRights.Facts;
using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Charts;

/// <summary>Places the values of an indicator on a chart whose upper end is always the better one.</summary>
public sealed class LineChartLayout
{
    public const double Width = 640;
    public const double Height = 300;
    const double Left = 44;
    const double Right = 130;
    const double Top = 14;
    const double Bottom = 28;
    const double LabelHeight = 15;

    readonly Indicator _indicator;
    readonly int _step;

    /// <param name="only">The countries to draw, which keep their colours; null for all.</param>
    public LineChartLayout(Indicator indicator, Catalogue catalogue, IReadOnlyList<Country>? only = null)
    {
        _indicator = indicator;
        var values = (only?.Select(c => indicator.Of(c.Id)) ?? indicator.Values.Values).SelectMany(v => v).ToList();
        (FirstYear, LastYear) = (values.Min(v => v.Year), values.Max(v => v.Year));
        Low = indicator.Scale.Minimum ?? RoundDown(values.Min(v => v.Value));
        High = indicator.Scale.Maximum ?? RoundUp(values.Max(v => v.Value));
        _step = ShortestStep(indicator.Values.Values);
        Lines = Spread([.. catalogue.Countries.Select(LineOf).OfType<ChartLine>()
            .Where(l => only?.Contains(l.Country) != false)]);
    }

    public int FirstYear { get; }
    public int LastYear { get; }
    public decimal Low { get; }
    public decimal High { get; }
    public IReadOnlyList<ChartLine> Lines { get; }

    public static double PlotLeft => Left;
    public static double PlotRight => Width - Right;
    public static double PlotBottom => Height - Bottom;

    /// <summary>Five values to mark on the scale, its ends among them.</summary>
    public IEnumerable<ValueMark> Marks => Enumerable.Range(0, 5).Select(i => MarkAt(Low + (High - Low) * i / 4));

    /// <summary>A few years to mark, the first and last among them.</summary>
    public IEnumerable<YearMark> YearMarks
    {
        get
        {
            var span = LastYear - FirstYear;
            var every = Math.Max(1, (int)Math.Ceiling(span / 6.0));
            return Enumerable.Range(0, span / every + 1).Select(i => FirstYear + i * every)
                .Where(y => y == LastYear || LastYear - y >= every / 2.0)
                .Append(LastYear).Distinct().Select(y => new YearMark(y, X(y)));
        }
    }

    /// <summary>The breaks that concern every line, as places between two years.</summary>
    public IEnumerable<double> BreakMarks => _indicator.Breaks.Where(b => Lines.All(l => b.Countries.Any(c => c.Id == l.Country.Id)))
        .Select(b => b.After).Distinct().Where(a => a >= FirstYear && a < LastYear).Select(a => (X(a) + X(a + 1)) / 2);

    // Years from one value to the next, such as two for a survey that is made every other year.
    static int ShortestStep(IEnumerable<IReadOnlyList<IndicatorValue>> series)
    {
        var shortest = int.MaxValue;
        foreach (var values in series)
        {
            for (var i = 1; i < values.Count; i++) shortest = Math.Min(shortest, values[i].Year - values[i - 1].Year);
        }
        return shortest;
    }

    ValueMark MarkAt(decimal value)
    {
        var shown = High - Low > 20 ? decimal.Round(value) : value;
        return new(shown, Y(shown));
    }

    ChartLine? LineOf(Country country, int order)
    {
        if (_indicator.Of(country.Id) is not { Count: > 0 } values) return null;
        var pieces = new List<IReadOnlyList<ChartPoint>>();
        var piece = new List<ChartPoint>();
        foreach (var value in values)
        {
            if (piece.Count > 0
                && (value.Year - piece[^1].Year > _step || _indicator.BreakBetween(country.Id, piece[^1].Year, value.Year) is not null))
            {
                pieces.Add(piece);
                piece = [];
            }
            piece.Add(new(value.Year, value.Value, X(value.Year), Y(value.Value)));
        }
        pieces.Add(piece);
        return new(country, order, pieces, piece[^1].Y);
    }

    // Labels stand at the height of the last value, moved down just enough not to overlap.
    static IReadOnlyList<ChartLine> Spread(IReadOnlyList<ChartLine> lines)
    {
        var spread = new List<ChartLine>();
        var free = double.MinValue;
        foreach (var line in lines.OrderBy(l => l.LabelY).ThenBy(l => l.Order))
        {
            var y = Math.Max(line.LabelY, free);
            spread.Add(line with { LabelY = y });
            free = y + LabelHeight;
        }
        var over = spread.Count > 0 ? Math.Max(0, spread[^1].LabelY - (Height - Bottom)) : 0;
        return [.. spread.Select(l => l with { LabelY = l.LabelY - over })];
    }

    double X(int year) =>
        LastYear == FirstYear ? (Left + Width - Right) / 2 : Left + (year - FirstYear) * (Width - Left - Right) / (LastYear - FirstYear);

    double Y(decimal value)
    {
        var share = High == Low ? 0.5 : (double)((value - Low) / (High - Low));
        if (_indicator.Scale.Better == Better.Lower) share = 1 - share;
        return Top + (1 - share) * (Height - Top - Bottom);
    }

    static decimal RoundUp(decimal value) => value <= 0 ? Math.Ceiling(value) : Math.Ceiling(value / Size(value)) * Size(value);

    static decimal RoundDown(decimal value) => value < 0 ? Math.Floor(value) : 0;

    // The power of ten at or below a value, halved, so that a scale ends on a round number.
    static decimal Size(decimal value)
    {
        var size = 1m;
        while (size * 10 <= value) size *= 10;
        return size / 2;
    }
}

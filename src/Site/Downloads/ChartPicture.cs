using System.Globalization;
using System.Xml.Linq;
using DigitalRights.Facts.Records;
using DigitalRights.Theme.Charts;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;
using DigitalRights.Theme.Words;

namespace DigitalRights.Site.Downloads;

/// <summary>
/// The chart of a series as a picture of its own (SVG 1.1), to keep and to print elsewhere, with its title, its source and its licence in
/// it. Room for words is reckoned for the widest common font, since whoever opens it may have any.
/// </summary>
sealed class ChartPicture
{
    const double Width = 1000;
    const double PlotHeight = 440;
    const double Left = 90;

    /// <summary>Room for names and values beside the lines.</summary>
    const double Right = 300;

    const double Edge = 20;

    /// <summary>The width of a letter in the widest common font, DejaVu Sans in bold, on average, to its size.</summary>
    const double LetterWidth = 0.72;

    static readonly string Style =
        $$"""
        text { font: 15px system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
        .title { font-size: 24px; font-weight: bold; }
        .name { font-weight: 600; }
        .small { font-size: 13px; fill: {{LightLook.Colour("soft")}}; }
        .grid { stroke: {{LightLook.Colour("line")}}; }
        .leader { stroke: {{LightLook.Colour("soft")}}; stroke-width: .75; fill: none; }
        .break { stroke: {{LightLook.Colour("soft")}}; stroke-dasharray: 2 4; }
        .line { fill: none; stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round; }
        .dot { stroke-width: 8; stroke-dasharray: none; }
        .alone { stroke-width: 5; stroke-dasharray: none; }
        """;

    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    readonly Indicator _indicator;
    readonly SiteContext _site;
    readonly LineChartLayout _layout;
    readonly List<XElement> _parts = [];
    double _top = Edge;

    ChartPicture(Indicator indicator, SiteContext site)
    {
        (_indicator, _site, _layout) = (indicator, site, new(indicator, site.Catalogue));
        var words = site.Strings;
        var title = indicator.Title.In(words.Language);
        Say("title", 24, $"{title}, {_layout.FirstYear}–{_layout.LastYear}");
        Say("small", 13, IndicatorWords.UnitAndWay(indicator, words, _layout.Scale.IsInMillions));
        _top += 20;
        Draw();
        _top += PlotHeight + 40;
        if (_layout.BreakMarks.Any()) Say("small", 13, words.ChartBreakLine);
        foreach (var change in _layout.BreaksHere) Say("small", 13, IndicatorWords.Break(change, site.Catalogue, words));
        Say("small", 13, $"{IndicatorWords.Origin(indicator, site.Catalogue, words)} {indicator.Licence.Attribution?.In(words.Language)}");
        Say("small", 13, $"{words.SiteTitle}. {site.Links.Absolute(Address.Of(indicator))}");
    }

    public static string Of(Indicator indicator, SiteContext site) => new ChartPicture(indicator, site).Text;

    string Text
    {
        get
        {
            var height = N(_top + Edge);
            var picture = new XElement(Svg + "svg",
                new XAttribute("width", N(Width)),
                new XAttribute("height", height),
                new XAttribute("viewBox", $"0 0 {N(Width)} {height}"),
                new XAttribute("role", "img"),
                new XAttribute("fill", LightLook.Colour("ink")),
                new XElement(Svg + "title", _indicator.Title.In(_site.Strings.Language)),
                new XElement(Svg + "style", Style),
                new XElement(Svg + "rect", new XAttribute("width", "100%"),
                    new XAttribute("height", "100%"), new XAttribute("fill", "#fff")),
                _parts);
            return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + picture.ToString().ReplaceLineEndings("\n") + "\n";
        }
    }

    // Lines of words one below the other, the next of which begins where the picture would end.
    void Say(string look, double size, string words)
    {
        var most = (int)((Width - 2 * Edge) / (size * LetterWidth));
        var line = "";
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > most)
            {
                Put(line);
                line = "";
            }
            line += line.Length > 0 ? $" {word}" : word;
        }
        Put(line);

        void Put(string text)
        {
            _top += size * 1.4;
            _parts.Add(Words(text, Edge, _top, look));
        }
    }

    void Draw()
    {
        foreach (var (mark, y) in _layout.MarksFromAbove.Zip(_layout.Grid.Select(Y)))
        {
            _parts.Add(Line("grid", $"M{N(Left)} {N(y)}H{N(X(LineChartLayout.PlotRight))}"));
            _parts.Add(Words(_layout.Scale.Text(mark), Left - 8, y + 5, "small", "end"));
        }
        foreach (var year in _layout.Years.Where(y => y.IsMarked))
        {
            _parts.Add(Words($"{year.Year}", X(year.X), Y(LineChartLayout.Side) + 22, "small", "middle"));
        }
        foreach (var x in _layout.BreakMarks) _parts.Add(Line("break", $"M{N(X(x))} {N(Y(0))}V{N(Y(LineChartLayout.Side))}"));
        foreach (var line in _layout.Lines)
        {
            var (end, label) = (line.Last, Y(_layout.YOfRung(line.Rung)));
            _parts.Add(Line("leader",
                $"M{N(X(end.X))} {N(Y(end.Y))}H{N(X(LineChartLayout.LeaderBend))}L{N(X(LineChartLayout.Side))} {N(label)}"));
            var year = end.Year < _layout.LastYear ? $" ({end.Year})" : "";
            var words = $"{line.Country.Title.In(_site.Strings.Language)} {_layout.Scale.Text(end.Value, _indicator.Decimals)}{year}";
            var name = Words(words, X(LineChartLayout.Side) + 8, label + 5, "name");
            name.Add(new XAttribute("fill", LightLook.Colour(line)));
            _parts.Add(name);
            foreach (var piece in line.Pieces) _parts.Add(Piece(line, piece));
            _parts.Add(Coloured(line, Line("line dot", $"M{N(X(end.X))} {N(Y(end.Y))}h0")));
        }
    }

    XElement Piece(ChartLine line, IReadOnlyList<ChartPoint> piece)
    {
        var path = $"M{string.Join('L', piece.Select(p => $"{N(X(p.X))} {N(Y(p.Y))}"))}";
        if (piece.Count == 1) return Coloured(line, Line("line alone", path + "h0"));
        var drawn = Coloured(line, Line("line", path));
        if (LightLook.Dashes(line) is { } dashes) drawn.Add(new XAttribute("stroke-dasharray", dashes));
        return drawn;
    }

    static XElement Coloured(ChartLine line, XElement drawn)
    {
        drawn.Add(new XAttribute("stroke", LightLook.Colour(line)));
        return drawn;
    }

    static XElement Line(string look, string path) => new(Svg + "path", new XAttribute("class", look), new XAttribute("d", path));

    static XElement Words(string? text, double x, double y, string? look = null, string? anchor = null) => new(Svg + "text",
        new XAttribute("x", N(x)),
        new XAttribute("y", N(y)),
        look is null ? null : new XAttribute("class", look),
        anchor is null ? null : new XAttribute("text-anchor", anchor),
        text);

    static double X(double x) => Left + x * (Width - Left - Right) / LineChartLayout.Side;

    double Y(double y) => _top + y * PlotHeight / LineChartLayout.Side;

    static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}

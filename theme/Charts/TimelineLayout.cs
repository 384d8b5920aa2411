using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Charts;

/// <summary>
/// Lays out restrictions and laws as rows in time, in hundredths of the width that there is. Ends are as blurred as their dates.
/// </summary>
public sealed class TimelineLayout
{
    /// <summary>Where time ends; what goes on is drawn beyond it. The style sheet keeps the years within it.</summary>
    public const double Right = 94;

    /// <summary>A stretch of time is drawn at least so long.</summary>
    const double Shortest = 0.5;

    const int MostYearMarks = 6;

    /// <summary>How many rows a chart has; of more, the latest are drawn.</summary>
    const int Most = 14;

    public TimelineLayout(IEnumerable<Fact> facts)
    {
        var all = facts.Where(f => f is { Details: Restriction or Law, Date: not null })
            .OrderBy(f => f.Date, Edtf.ByStart).ThenBy(f => f.Id, StringComparer.Ordinal).ToList();
        var dated = all.TakeLast(Most).ToList();
        LeftOut = all.Count - dated.Count;
        if (dated.Count == 0) return;
        FirstYear = dated.Min(StartOf).Year;
        var years = dated.Max(EndOf).Year + 1 - FirstYear;
        YearsBetweenMarks = (years + MostYearMarks - 1) / MostYearMarks;
        Marks = (years + YearsBetweenMarks - 1) / YearsBetweenMarks;
        Rows = [.. dated.OrderBy(f => f.Kind == FactKind.Law).Select(RowOf)];
    }

    public long FirstYear { get; }

    /// <summary>How many years lie between two marks of the scale.</summary>
    public long YearsBetweenMarks { get; }

    /// <summary>How many stretches between two marks the scale has, all alike.</summary>
    public long Marks { get; }

    public IReadOnlyList<TimelineRow> Rows { get; } = [];

    /// <summary>How many are not drawn.</summary>
    public int LeftOut { get; }

    /// <summary>The years that are marked on the scale, but for its end.</summary>
    public IEnumerable<long> YearMarks => Enumerable.Range(0, (int)Marks).Select(i => FirstYear + i * YearsBetweenMarks);

    /// <summary>The places of the marks, the end among them.</summary>
    public IEnumerable<double> Grid => Enumerable.Range(0, (int)Marks + 1).Select(i => Right * i / Marks);

    TimelineRow RowOf(Fact fact)
    {
        if (fact.Details is Law law)
        {
            return new(fact, StagesSpan(law), [.. law.Stages.Select(s => new TimelineMark(Middle(s.Date), s))], null);
        }

        var spans = Spans(fact.Date!);
        if (!fact.Date!.HasOpenEnd || spans is not [.., var last]) return new(fact, spans, [], null);

        var known = fact.AsOf?.Latest is { } latest ? Math.Max(last.To, X(latest)) : last.To;
        return new(fact, [.. spans, new(last.To, known, true)], [], known);
    }

    List<TimelineSpan> StagesSpan(Law law)
    {
        var (first, last) = (Middle(law.Stages[0].Date), Middle(law.Stages[^1].Date));
        return last > first ? [new(first, last, true)] : [];
    }

    // Faint while it may have begun, solid while it surely held, faint while it may have ended.
    List<TimelineSpan> Spans(Edtf date)
    {
        var start = date.Start.Date ?? date.End.Date;
        var end = date.End.Date ?? start;
        if (start is null || end is null) return [];
        if (!date.IsInterval) return [new(X(start.Earliest), XAfter(start.Latest), start.Earliest == start.Latest)];

        var spans = new List<TimelineSpan>();
        Add(X(start.Earliest), X(start.Latest), false);
        Add(X(start.Latest), Math.Max(X(start.Latest), XAfter(end.Earliest)), true);
        if (date.End.Date is not null) Add(XAfter(end.Earliest), XAfter(end.Latest), false);
        return spans;

        void Add(double from, double to, bool isSure)
        {
            if (to > from + 0.1) spans.Add(new(from, to, isSure));
        }
    }

    static Day StartOf(Fact fact) => fact.Details is Law law
        ? law.Stages.Min(s => s.Date.Earliest ?? s.Date.Latest)!.Value
        : (fact.Date!.Earliest ?? fact.Date.Latest)!.Value;

    static Day EndOf(Fact fact) => fact.Details is Law law
        ? law.Stages.Max(s => s.Date.Latest ?? s.Date.Earliest)!.Value
        : fact.Date!.Latest ?? fact.AsOf?.Latest ?? fact.Date.Earliest!.Value;

    double Middle(Edtf date) => date switch
    {
        { Earliest: { } earliest, Latest: { } latest } => (X(earliest) + XAfter(latest)) / 2,
        { Earliest: { } earliest } => X(earliest),
        { Latest: { } latest } => X(latest),
        _ => 0,
    };

    double X(Day day) =>
        (day.Year - FirstYear + (day.Month - 1) / 12.0 + (day.DayOfMonth - 1) / 372.0) * Right / (Marks * YearsBetweenMarks);

    // A day lasts until its end.
    double XAfter(Day day) => X(day) + Math.Max(Shortest, Right / (Marks * YearsBetweenMarks) / 365.0);
}

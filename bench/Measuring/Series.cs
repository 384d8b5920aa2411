namespace DigitalRights.Bench.Measuring;

/// <summary>Medians and ranges of repeated measurements.</summary>
static class Series
{
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>The median of the ratios of pairs that ran one after the other, with the smallest and the largest.</summary>
    public static string Ratio(IEnumerable<double> ours, IEnumerable<double> theirs)
    {
        double[] ratios = [.. ours.Zip(theirs, (a, b) => a / b)];
        return $"{Median(ratios):0.00} ({ratios.Min():0.00}–{ratios.Max():0.00})";
    }
}

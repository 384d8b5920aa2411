namespace DigitalRights.Site.Commands.Previewing;

/// <summary>What the preview shows: the last site that could be made, and what is wrong with what was written since.</summary>
/// <param name="Number">Counts the states, so that a page knows whether it is old.</param>
/// <param name="Made">The state in which <paramref name="Pages"/> were made.</param>
/// <param name="Pages">The files of the site; null while none could be made.</param>
/// <param name="Problems">Lines with file, line and column; none when the pages are what was written last.</param>
/// <param name="Time">How long it took to read and check what had changed.</param>
sealed record PreviewState(int Number, int Made, PreviewPages? Pages, IReadOnlyList<string> Problems, TimeSpan Time)
{
    public static PreviewState Nothing { get; } = new(0, 0, null, [], TimeSpan.Zero);
}

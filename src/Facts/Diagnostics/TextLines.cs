namespace DigitalRights.Facts.Diagnostics;

/// <summary>A piece of a file, for telling where in the file one of its characters stands.</summary>
/// <param name="firstLine">The line of the file on which the piece starts, from 1.</param>
sealed class TextLines(string file, string text, int firstLine)
{
    readonly Lazy<int[]> _starts = new(() => StartsIn(text));

    /// <param name="index">Index of the character in the piece, from 0.</param>
    public Location At(int index)
    {
        var line = Array.BinarySearch(_starts.Value, index);
        if (line < 0) line = ~line - 1;
        return new(file, firstLine + line, index - _starts.Value[line] + 1);
    }

    static int[] StartsIn(string text)
    {
        var starts = new List<int> { 0 };
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1)) starts.Add(end + 1);
        return [.. starts];
    }
}

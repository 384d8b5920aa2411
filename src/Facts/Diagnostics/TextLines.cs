namespace DigitalRights.Facts.Diagnostics;

/// <summary>A piece of a file, for telling where in the file one of its characters stands.</summary>
/// <param name="firstLine">The line of the file on which the piece starts, from 1.</param>
sealed class TextLines(string file, string text, int firstLine)
{
    readonly Lazy<int[]> _starts = new(() => [0, .. Enumerable.Range(0, text.Length).Where(i => text[i] == '\n').Select(i => i + 1)]);

    /// <param name="index">Index of the character in the piece, from 0.</param>
    public Location At(int index)
    {
        var line = Array.BinarySearch(_starts.Value, index);
        if (line < 0) line = ~line - 1;
        return new(file, firstLine + line, index - _starts.Value[line] + 1);
    }
}

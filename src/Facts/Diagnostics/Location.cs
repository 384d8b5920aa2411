namespace DigitalRights.Facts.Diagnostics;

/// <summary>A place in an input file: its path as the contributor knows it, and line and column counted from 1.</summary>
public sealed record Location(string File, int Line, int Column)
{
    /// <summary>For what does not come from a file.</summary>
    public static Location Nowhere { get; } = new("", 0, 0);

    /// <summary>The usual compiler form, <c>file(line,column)</c>, which editors and CI turn into a link.</summary>
    public override string ToString() => $"{File}({Line},{Column})";
}

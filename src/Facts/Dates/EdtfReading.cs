namespace DigitalRights.Facts.Dates;

/// <summary>What came of reading a text: a value, or one line that says why there is none.</summary>
internal readonly record struct EdtfReading<T>(T? Value, string? Error) where T : class
{
    public static implicit operator EdtfReading<T>(T value) => new(value, null);

    public static implicit operator EdtfReading<T>(string error) => new(null, error);
}

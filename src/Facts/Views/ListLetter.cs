namespace DigitalRights.Facts.Views;

/// <summary>How lists of letters go on: a to z, then aa.</summary>
public static class ListLetter
{
    const int Letters = 'z' - 'a' + 1;

    /// <param name="number">The place in the list, the first being 1.</param>
    public static string Of(int number) =>
        (number <= Letters ? "" : Of((number - 1) / Letters)) + (char)('a' + (number - 1) % Letters);
}

namespace DigitalRights.Facts.Model;

/// <summary>The languages that words may be given in, as BCP 47 tags.</summary>
public static class Languages
{
    public const string English = "en";

    public static IReadOnlyList<string> All { get; } = [English, "ru", "kk", "ky", "tg", "tk", "uz"];
}

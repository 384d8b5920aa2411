namespace DigitalRights.Facts.Texts;

/// <summary>Words that readers see, in English and perhaps in other languages. Plain text, never markup.</summary>
/// <param name="ByLanguage">All languages given, English among them, keyed by BCP 47 tag; null when only English is.</param>
public sealed record Text(string English, IReadOnlyDictionary<string, string>? ByLanguage = null)
{
    /// <summary>The words in the given language, or in English.</summary>
    public string In(string language) => ByLanguage is not null && ByLanguage.TryGetValue(language, out var words) ? words : English;

    public override string ToString() => English;
}

/// <summary>The languages that words may be given in, as BCP 47 tags.</summary>
public static class Languages
{
    public const string English = "en";

    public static IReadOnlyList<string> All { get; } = [English, "ru", "kk", "ky", "tg", "tk", "uz"];

    /// <summary>What a language is called in English; the tag itself where it is not known.</summary>
    /// <param name="tag">BCP 47.</param>
    public static string NameOf(string tag) =>
        IsoLanguages.Names.TryGetValue(tag.Split('-')[0], out var names) ? names.Split(',')[0] : tag;
}

using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Schema;

/// <summary>The types of values, under the names that declarations of fields use.</summary>
static class Values
{
    public static ValueType<string> Untranslated { get; } = new WordType();
    public static ValueType<Text> Translated { get; } = new TextType();
    public static ValueType<Text> TranslatedUnit { get; } = new TextType(isUnit: true);
    public static ValueType<Markdown> MarkdownText { get; } = new MarkdownType();
    public static ValueType<Edtf> When { get; } = new DateType();
    public static ValueType<decimal> Number { get; } = new NumberType();
    public static ValueType<bool> YesNo { get; } = new YesNoType();
    public static ValueType<string> LanguageTag { get; } = new LanguageTagType();
    public static ValueType<Key> FormerName(bool withFolder) => new FormerNameType(withFolder);
    public static ValueType<Uri> Address { get; } = new AddressType();
    public static ValueType<Reference> Link { get; } = new LinkType();
    public static ValueType<Key> ShortName { get; } = new KeyType();

    /// <summary>A whole number between the two, both included.</summary>
    public static ValueType<int> Integer(int least, int most) => new IntegerType(least, most);

    /// <summary>One of the members of an enumeration, written in kebab case.</summary>
    public static ValueType<T> OneOf<T>() where T : struct, Enum => new EnumType<T>();

    /// <summary>The id of a record of the given noun, to be resolved when everything is read.</summary>
    public static ValueType<Reference> Reference(Noun noun) => new ReferenceType(noun);

    public static ValueType<IReadOnlyList<T>> ListOf<T>(ValueType<T> item) => new ListType<T>(item);

    /// <param name="names">What the names refer to; null when the contributor chooses them.</param>
    public static ValueType<IReadOnlyDictionary<Key, T>> MapOf<T>(ValueType<T> item, Noun? names = null) => new MapType<T>(item, names);
}

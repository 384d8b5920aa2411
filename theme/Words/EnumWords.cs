using System.Collections;

namespace DigitalRights.Theme.Words;

/// <summary>The word for each member of an enumeration.</summary>
public sealed class EnumWords<T> : IEnumerable<string> where T : struct, Enum
{
    readonly string?[] _words = new string?[Enum.GetValues<T>().Length];

    /// <exception cref="KeyNotFoundException">The member has no word.</exception>
    public string this[T member]
    {
        get => _words[Index(member)] ?? throw new KeyNotFoundException($"There is no word for {member}.");
        set => _words[Index(member)] = value;
    }

    public IEnumerator<string> GetEnumerator() => _words.OfType<string>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    static int Index(T member) => System.Runtime.CompilerServices.Unsafe.BitCast<T, int>(member);
}

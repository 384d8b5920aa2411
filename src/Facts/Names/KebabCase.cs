using System.Collections.Concurrent;
using System.Text;

namespace DigitalRights.Facts.Names;

/// <summary>The written form of enumeration members: <c>InForce</c> is written <c>in-force</c> in files and addresses.</summary>
public static class KebabCase
{
    static readonly ConcurrentDictionary<Enum, string> Known = new();

    public static string ToKebab(this Enum member) => Known.GetOrAdd(member, static m => Of(m.ToString()));

    static string Of(string pascal)
    {
        var kebab = new StringBuilder(pascal.Length + 4);
        foreach (var c in pascal)
        {
            if (char.IsUpper(c) && kebab.Length > 0) kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(c));
        }
        return kebab.ToString();
    }
}

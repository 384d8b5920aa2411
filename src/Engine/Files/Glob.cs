using System.Text;
using System.Text.RegularExpressions;

namespace DigitalRights.Engine;

/// <summary>
/// A pattern for relative paths: <c>*</c> and <c>?</c> stay inside one part, <c>**</c> spans parts, <c>{a,b}</c> is either,
/// a leading <c>!</c> excludes. Case counts on every system.
/// </summary>
sealed class Glob
{
    readonly Regex _regex;

    public Glob(string pattern)
    {
        Excludes = pattern is ['!', ..];
        var path = Excludes ? pattern[1..] : pattern;
        if (path.Length == 0 || path[0] == '/' || path.Split('/').Contains(".."))
        {
            throw new ArgumentException($"'{pattern}' is not a pattern below the input folder.", nameof(pattern));
        }

        _regex = new($"^{Translate(path)}$", RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }

    /// <summary>Whether the paths that match are to be left out.</summary>
    public bool Excludes { get; }

    public bool Matches(string path) => _regex.IsMatch(path);

    static string Translate(string pattern)
    {
        var text = new StringBuilder();
        var depth = 0;
        for (var at = 0; at < pattern.Length; at++)
        {
            var rest = pattern.AsSpan(at);
            if (rest.StartsWith("**/"))
            {
                text.Append("(?:[^/]+/)*");
                at += 2;
            }
            else if (rest.StartsWith("**"))
            {
                text.Append(".*");
                at++;
            }
            else
            {
                depth += rest[0] == '{' ? 1 : rest[0] == '}' ? -1 : 0;
                text.Append(Translate(rest[0], depth));
            }
        }

        return depth == 0
            ? text.ToString()
            : throw new ArgumentException($"The braces of '{pattern}' do not match.", nameof(pattern));
    }

    static string Translate(char letter, int depth) => letter switch
    {
        '*' => "[^/]*",
        '?' => "[^/]",
        '{' => "(?:",
        '}' => ")",
        ',' when depth > 0 => "|",
        _ => Regex.Escape(letter.ToString()),
    };
}

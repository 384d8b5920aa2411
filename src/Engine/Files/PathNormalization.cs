namespace DigitalRights.Engine;

/// <summary>The one place that says what a normal path looks like.</summary>
static class PathNormalization
{
    public static string Normalize(string path)
    {
        if (path.Length == 0)
        {
            return path;
        }

        if (string.IsNullOrWhiteSpace(path))
        {
            throw new ArgumentException("A path cannot be only white space.", nameof(path));
        }

        if (IsNormal(path))
        {
            return path;
        }

        var slashed = path.Replace('\\', '/');
        var rooted = slashed[0] == '/';
        var parts = Collapse(slashed.Split('/', StringSplitOptions.RemoveEmptyEntries), rooted);
        var joined = string.Join('/', parts);

        return rooted ? "/" + joined
            : joined.Length == 0 ? "."
            : OperatingSystem.IsWindows() && joined is [.., ':'] ? joined + "/"
            : joined;
    }

    // So most are, and nothing is made of them.
    static bool IsNormal(ReadOnlySpan<char> path)
    {
        if (path.Length > 1 && path[0] == '/')
        {
            path = path[1..];
        }

        if (path.Contains('\\') || (OperatingSystem.IsWindows() && path is [.., ':']))
        {
            return false;
        }

        foreach (var part in path.Split('/'))
        {
            if (path[part] is "" or "." or "..")
            {
                return false;
            }
        }

        return true;
    }

    static List<string> Collapse(string[] parts, bool rooted)
    {
        var kept = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (part == ".")
            {
                continue;
            }

            if (part != "..")
            {
                kept.Add(part);
            }
            else if (kept.Count > 0 && kept[^1] != "..")
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (!rooted)
            {
                kept.Add(part);
            }
        }

        return kept;
    }
}

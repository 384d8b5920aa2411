namespace DigitalRights.Engine;

/// <summary>
/// Every destination of the run, over all pipelines. Case is not told apart here, since it is not on every system that a site is saved on.
/// </summary>
sealed class Destinations
{
    readonly Lock _gate = new();
    readonly Dictionary<string, Claim> _files = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, Claim> _folders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reserves the destinations of the documents that have one.</summary>
    /// <exception cref="ExecutionException">Some cannot be had; the message has a line for each.</exception>
    public void Reserve(string pipeline, IEnumerable<IDocument> documents)
    {
        lock (_gate)
        {
            var errors = documents
                .Where(document => !document.Destination.IsNull)
                .Select(document => Error(new(document.Destination.FullPath, document.Source, pipeline)))
                .OfType<string>()
                .ToList();
            if (errors.Count > 0)
            {
                throw new ExecutionException(string.Join(Environment.NewLine, errors));
            }
        }
    }

    string? Error(Claim claim)
    {
        if (DestinationRules.Error(claim.Path) is { } error)
        {
            return $"{error}: {claim}.";
        }

        if (!_files.TryAdd(claim.Path, claim))
        {
            var same = _files[claim.Path].Path == claim.Path;
            return Conflict(_files[claim.Path], claim, same ? "have one destination" : "have destinations that differ only by case");
        }

        return _folders.TryGetValue(claim.Path, out var inside)
            ? FolderConflict(inside, claim)
            : Folders(claim.Path).Select(folder => Error(claim, folder)).FirstOrDefault(conflict => conflict is not null);
    }

    string? Error(Claim claim, string folder) =>
        _files.TryGetValue(folder, out var file) ? FolderConflict(file, claim)
        : _folders.TryAdd(folder, claim) || _folders[folder].Path.StartsWith(folder, StringComparison.Ordinal) ? null
        : Conflict(_folders[folder], claim, "have folders that differ only by case");

    static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }

    static string FolderConflict(Claim first, Claim second) =>
        Conflict(first, second, "cannot both be published, as one needs a folder where the other is a file");

    // In one order, however the pipelines happened to run.
    static string Conflict(Claim first, Claim second, string problem)
    {
        string[] both = [first.ToString(), second.ToString()];
        Array.Sort(both, StringComparer.Ordinal);
        return $"Two documents {problem}: {both[0]} and {both[1]}.";
    }
}

namespace DigitalRights.Publishing;

/// <summary>Publishes a build: completes the staging folder with what stays as it was, and swaps it with the output.</summary>
sealed class Publication(
    OutputLocation location,
    PublishedSite published,
    StagingFolder staging,
    IReadOnlyDictionary<string, WrittenFile> written,
    PublicationSteps steps)
{
    public OutputSummary Commit()
    {
        var checksums = Checksums.Format(written);
        var summary = Summary();
        if (summary is not { Written: 0, Removed: 0 } || published.Checksums is null
            || !checksums.AsSpan().SequenceEqual(published.Checksums))
        {
            RequireSameSite();
            Publish(checksums);
        }

        return summary;
    }

    OutputSummary Summary()
    {
        var changed = written.Values.Count(file => file.IsChanged);
        return new(
            written.Count,
            changed,
            written.Count - changed,
            published.Own.Count(path => !written.ContainsKey(path)),
            written.Values.Sum(file => file.Length));
    }

    // A list of checksums that someone else keeps here would otherwise have the files in it deleted.
    void RequireSameSite()
    {
        if (published.Own.Count > 0 && !published.Own.Any(written.ContainsKey))
        {
            throw OutputException.WrongUse(
                $"{Path.Combine(location.Path, Checksums.FileName)} lists {published.Own.Count} files, and the new site has none of them. "
                + "If it is an older site that can go, delete the folder first.");
        }
    }

    void Publish(byte[] checksums)
    {
        try
        {
            var foreign = ForeignEntriesNotInTheWay();
            if (location.IsMountPoint)
            {
                new FileByFile(location, published, staging, written).Publish(checksums);
                return;
            }

            Complete(checksums, foreign);
            steps.Pass(PublicationStep.Completed);
            new FolderSwap(location, steps).Publish(staging.Path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"Cannot put the new site in the place of {location.Path}: {error.Message}", error);
        }
    }

    ForeignEntries ForeignEntriesNotInTheWay()
    {
        var foreign = new ForeignEntries(FolderTree.Read(location.Path), published, written);
        if (foreign.InTheWay() is { Count: > 0 } inTheWay)
        {
            throw OutputException.WrongUse(string.Join(
                Environment.NewLine,
                inTheWay.Select(path => $"{Path.Combine(location.Path, path)} was not written by this program and stands in the way.")));
        }

        return foreign;
    }

    void Complete(byte[] checksums, ForeignEntries foreign)
    {
        foreach (var path in written.Keys.Where(path => !written[path].IsChanged).Concat(foreign.Files))
        {
            staging.AddFolderOf(path);
            FileLinks.Share(Path.Combine(location.Path, path), Path.Combine(staging.Path, path));
        }

        foreach (var (path, isFolder) in foreign.Links)
        {
            staging.AddFolderOf(path);
            FileLinks.CopySymbolic(Path.Combine(location.Path, path), Path.Combine(staging.Path, path), isFolder);
        }

        foreach (var path in foreign.EmptyFolders)
        {
            staging.AddFolder(path);
        }

        staging.Write(Checksums.FileName, checksums);
        FolderModes.Copy(location.Path, staging.Path, foreign);
    }
}

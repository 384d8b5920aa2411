namespace DigitalRights.Publishing;

/// <summary>Puts a finished folder in the place of the output, and deletes the old one.</summary>
sealed class FolderSwap(OutputLocation location, PublicationSteps steps)
{
    /// <exception cref="IOException">The folders cannot be swapped; the old one is in its place.</exception>
    public void Publish(string finished)
    {
        if (!Directory.Exists(location.Path))
        {
            Directory.Move(finished, location.Path);
            steps.Pass(PublicationStep.Swapped);
            return;
        }

        if (!steps.CanExchange || !FolderExchange.Try(finished, location.Path))
        {
            RenameTwice(finished);
        }

        steps.Pass(PublicationStep.Swapped);
        FolderDeletion.Try(finished);
    }

    // Ends as an exchange does, with the old site under the name that the new one had: a name that says it can go.
    void RenameTwice(string finished)
    {
        var old = Path.Combine(location.Parent, location.OldPrefix + Path.GetRandomFileName());
        Directory.Move(location.Path, old);
        steps.Pass(PublicationStep.BetweenRenames);
        try
        {
            Directory.Move(finished, location.Path);
        }
        catch
        {
            Directory.Move(old, location.Path);
            throw;
        }

        steps.Pass(PublicationStep.Renamed);
        Directory.Move(old, finished);
    }
}

namespace DigitalRights.Publishing;

/// <summary>Deletes a folder that nobody needs any more; what cannot be deleted is left for the next build to try.</summary>
static class FolderDeletion
{
    // Links in the folder are deleted, not followed.
    public static void Try(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }
    }
}

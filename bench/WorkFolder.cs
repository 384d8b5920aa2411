namespace DigitalRights.Bench;

/// <summary>Where corpora and outputs lie: in memory, so that no disk is measured. It is removed at the end.</summary>
sealed class WorkFolder : IDisposable
{
    const string Memory = "/dev/shm";

    public WorkFolder()
    {
        Path = System.IO.Path.Combine(Directory.Exists(Memory) ? Memory : System.IO.Path.GetTempPath(), $"bench-{Environment.ProcessId}");
        Directory.CreateDirectory(Path);
        Repository = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(Repository, "statiq.json"))) Repository = Directory.GetParent(Repository)!.FullName;
    }

    public string Path { get; }

    /// <summary>The folder of the repository.</summary>
    public string Repository { get; }

    public string Of(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

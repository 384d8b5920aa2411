namespace DigitalRights.Bench.Measuring;

/// <summary>Programs that the comparison needs and does not bring.</summary>
static class Tool
{
    /// <summary>The program that an environment variable names, or the first of that name on the PATH.</summary>
    public static string Find(string variable, string name, string advice)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var found = Environment.GetEnvironmentVariable(variable) ?? folders.Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists);
        return found is not null && File.Exists(found)
            ? Path.GetFullPath(found)
            : throw new MissingToolException($"There is no {name}. {advice}");
    }

    /// <summary>The folder that an environment variable names, if it holds what is needed.</summary>
    public static string Folder(string variable, string usual, string holds, string advice)
    {
        var folder = Path.GetFullPath(Environment.GetEnvironmentVariable(variable) ?? usual);
        return Directory.Exists(Path.Combine(folder, holds)) ? folder : throw new MissingToolException($"There is no {holds}. {advice}");
    }

    /// <summary>What a command prints. Not measured.</summary>
    public static string Output(string command)
    {
        var file = Path.GetTempFileName();
        try
        {
            Run($"{{ {command} ; }} > '{file}'");
            return File.ReadAllText(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Runs a command to its end. Not measured.</summary>
    public static void Run(string command) => MeasuredProcess.Run(command);
}

/// <summary>Something is not installed; the message says what.</summary>
sealed class MissingToolException(string message) : Exception(message);

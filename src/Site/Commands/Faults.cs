using DigitalRights.Engine.Hosting;
using DigitalRights.Publishing;
using DigitalRights.Site.Changes;
using DigitalRights.Site.Modules;

namespace DigitalRights.Site.Commands;

/// <summary>The one place where what goes wrong becomes a message and an exit code.</summary>
static class Faults
{
    public static async Task<int> GuardAsync(Func<Task<ExitCode>> command)
    {
        try
        {
            return (int)await command();
        }
        catch (OperationCanceledException)
        {
            return await EndAsync(ExitCode.Fault, "Stopped; nothing was changed.");
        }
        catch (Exception e) when (e is WrongUseException or WrongSettingException or GitException
            or SettingsException or OutputException { IsWrongUse: true })
        {
            return await EndAsync(ExitCode.WrongUse, e.Message);
        }
        catch (Exception e) when (e is OutputException or ExecutionException or IOException or UnauthorizedAccessException)
        {
            return await EndAsync(ExitCode.Fault, $"error: {e.Message}");
        }
#pragma warning disable CA1031 // The last place that can turn a fault of the program into its exit code.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return await EndAsync(ExitCode.Fault, $"The program failed; please report this.{Environment.NewLine}{e}");
        }
    }

    static async Task<int> EndAsync(ExitCode code, string message)
    {
        await Console.Error.WriteLineAsync(message);
        return (int)code;
    }
}

/// <summary>The command was used wrongly; the message says how.</summary>
sealed class WrongUseException(string message) : Exception(message);

using System.Diagnostics;
using System.Runtime.InteropServices;

namespace DigitalRights.Bench.Measuring;

/// <summary>
/// A command run as a whole process. Only the system knows what a process that has ended used, and it tells whoever waits for it by wait4
/// (Linux), so processes are started and waited for here by the system's own calls.
/// </summary>
static unsafe partial class MeasuredProcess
{
    // struct rusage of Linux on 64 bits: two times of two words each, then the largest resident size in KiB.
    const int WordsOfUsage = 18;
    const int PeakMemory = 4;

    /// <summary>Runs a line of the shell, without input; fails when it does.</summary>
    public static Usage Run(string command)
    {
        var arguments = stackalloc nint[4];
        string[] words = ["/bin/sh", "-c", $"exec </dev/null; {command}"];
        for (var i = 0; i < words.Length; i++) arguments[i] = Marshal.StringToCoTaskMemUTF8(words[i]);
        var start = Stopwatch.GetTimestamp();
        int status;
        var usage = stackalloc long[WordsOfUsage];
        try
        {
            var fault = Spawn(out var process, words[0], 0, 0, arguments,
                *(nint*)NativeLibrary.GetExport(NativeLibrary.Load("libc.so.6"), "environ"));
            if (fault != 0) throw new InvalidOperationException($"The shell could not be started: error {fault}.");
            while (Wait(process, &status, 0, usage) != process)
            {
            }
        }
        finally
        {
            for (var i = 0; i < words.Length; i++) Marshal.FreeCoTaskMem(arguments[i]);
        }
        var wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
        if (status != 0) throw new InvalidOperationException($"The command ended with status {status >> 8}: {command}");
        return new(wall, usage[0] + usage[1] / 1e6 + usage[2] + usage[3] / 1e6, usage[PeakMemory] / 1024.0);
    }

    [LibraryImport("libc.so.6", EntryPoint = "posix_spawn", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Spawn(out int process, string path, nint fileActions, nint attributes, nint* arguments, nint environment);

    [LibraryImport("libc.so.6", EntryPoint = "wait4")]
    private static partial int Wait(int process, int* status, int options, long* usage);
}

/// <summary>What a process used.</summary>
/// <param name="Wall">Seconds from start to exit.</param>
/// <param name="Processor">Seconds of all cores, those of the system for it among them.</param>
/// <param name="Memory">The peak of its largest process, in MiB; never less than this program held when it started it, which the system
/// counts in.</param>
readonly record struct Usage(double Wall, double Processor, double Memory);

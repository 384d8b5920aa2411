using System.Text;
using System.Text.Json;

namespace DigitalRights.Engine.Hosting;

/// <summary>A settings file is broken; the message starts with its place, <c>file(line,column): error</c>.</summary>
public sealed class SettingsException : Exception
{
    internal SettingsException(string file, int line, int column, string problem, Exception inner)
        : base($"{file}({line},{column}): error: the settings file is broken: {problem}", inner)
    {
        File = file;
        Line = line;
        Column = column;
    }

    /// <summary>The file's absolute path.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column in characters, from 1.</summary>
    public int Column { get; }

    internal static SettingsException At(string file, ReadOnlySpan<byte> bytes, JsonException error)
    {
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        var line = (int)(error.LineNumber ?? 0);
        var column = Characters(bytes, line, (int)(error.BytePositionInLine ?? 0));

        // The parser counts from 0, and says so in its message.
        var problem = error.Message.Split(" LineNumber:")[0].Split(" Path:")[0];
        return new(file, line + 1, column + 1, problem, error);
    }

    // The parser gives the column in bytes.
    static int Characters(ReadOnlySpan<byte> bytes, int line, int bytesInLine)
    {
        for (; line > 0 && bytes.IndexOf((byte)'\n') is >= 0 and var end; line--)
        {
            bytes = bytes[(end + 1)..];
        }

        return Encoding.UTF8.GetCharCount(bytes[..Math.Min(bytesInLine, bytes.Length)]);
    }
}

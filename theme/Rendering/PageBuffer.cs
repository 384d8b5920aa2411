using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace DigitalRights.Theme.Rendering;

/// <summary>What a page is written into. It is kept for the next one, so that no page pays for the growing of a buffer.</summary>
[SuppressMessage("Design", "CA1001", Justification = "It holds nothing but memory, and is kept as long as the program runs.")]
sealed class PageBuffer
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    static readonly ConcurrentBag<PageBuffer> Idle = [];

    readonly MemoryStream _bytes = new();
    readonly StreamWriter _writer;

    PageBuffer() => _writer = new(_bytes, Utf8);

    /// <summary>The bytes, in UTF-8, of what is written.</summary>
    public static byte[] Fill(Action<TextWriter> write)
    {
        var buffer = Idle.TryTake(out var idle) ? idle : new();
        write(buffer._writer);
        buffer._writer.Flush();
        var page = buffer._bytes.GetBuffer().AsSpan(0, (int)buffer._bytes.Length);
        var bytes = page[..Indentation.Remove(page)].ToArray();
        buffer._bytes.SetLength(0);
        Idle.Add(buffer);
        return bytes;
    }
}

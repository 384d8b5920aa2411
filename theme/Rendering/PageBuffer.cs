using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using DigitalRights.Theme.Words;

namespace DigitalRights.Theme.Rendering;

/// <summary>What a page is written into, in UTF-8. It is kept for the next one, so that no page pays for the growing of a buffer.</summary>
sealed class PageBuffer
{
    const int Usual = 64 * 1024;

    // A character of UTF-16 takes at most three bytes, half a pair likewise.
    const int MostBytes = 3;

    static readonly ConcurrentBag<PageBuffer> Idle = [];

    byte[] _bytes = new byte[Usual];
    char[] _encoded = new char[1024];
    int _length;

    /// <summary>The bytes of what is written.</summary>
    public static byte[] Fill(Action<PageBuffer> write)
    {
        var buffer = Idle.TryTake(out var idle) ? idle : new();
        buffer._length = 0;
        write(buffer);
        var page = buffer._bytes.AsSpan(0, buffer._length);
        var bytes = page[..Indentation.Remove(page)].ToArray();
        Idle.Add(buffer);
        return bytes;
    }

    /// <summary>Writes HTML.</summary>
    public void Write(ReadOnlySpan<char> html)
    {
        var needed = _length + (html.Length * MostBytes);
        if (needed > _bytes.Length) Array.Resize(ref _bytes, Math.Max(needed, _bytes.Length * 2));
        _length += Encoding.UTF8.GetBytes(html, _bytes.AsSpan(_length));
    }

    /// <summary>Writes text, with what HTML gives a meaning encoded.</summary>
    public void WriteEncoded(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var status = PageEncoder.Html.Encode(text, _encoded, out var read, out var written);
            Write(_encoded.AsSpan(0, written));
            text = text[read..];
            if (status == OperationStatus.DestinationTooSmall && read == 0) throw new InvalidOperationException("A character has no end.");
        }
    }
}

using System.Buffers;

namespace DigitalRights.Engine;

/// <summary>The bytes of a stream in a borrowed buffer, which goes back when this is disposed.</summary>
sealed class PooledBytes : IDisposable
{
    const int firstSize = 32 * 1024;

    byte[] buffer;
    int length;

    PooledBytes(int size) => buffer = ArrayPool<byte>.Shared.Rent(size);

    public ReadOnlySpan<byte> Span => buffer.AsSpan(0, length);

    public static PooledBytes Read(Stream stream)
    {
        // One byte more than the length, so that the end is seen without growing.
        var bytes = new PooledBytes(stream.CanSeek ? checked((int)(stream.Length - stream.Position)) + 1 : firstSize);
        try
        {
            bytes.Fill(stream);
            return bytes;
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        length = 0;
    }

    void Fill(Stream stream)
    {
        while (stream.Read(buffer, length, buffer.Length - length) is > 0 and var read)
        {
            length += read;
            if (length == buffer.Length)
            {
                Grow();
            }
        }
    }

    void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(checked(buffer.Length * 2));
        Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}

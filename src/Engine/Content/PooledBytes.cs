using System.Buffers;

namespace DigitalRights.Engine;

/// <summary>The bytes of a stream in a borrowed buffer, which goes back when this is disposed.</summary>
sealed class PooledBytes : IDisposable
{
    const int FirstSize = 32 * 1024;

    byte[] _buffer;
    int _length;

    PooledBytes(int size) => _buffer = ArrayPool<byte>.Shared.Rent(size);

    public ReadOnlySpan<byte> Span => _buffer.AsSpan(0, _length);

    public static PooledBytes Read(Stream stream)
    {
        // One byte more than the length, so that the end is seen without growing.
        var bytes = new PooledBytes(stream.CanSeek ? checked((int)(stream.Length - stream.Position)) + 1 : FirstSize);
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
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    void Fill(Stream stream)
    {
        while (stream.Read(_buffer, _length, _buffer.Length - _length) is > 0 and var read)
        {
            _length += read;
            if (_length == _buffer.Length)
            {
                Grow();
            }
        }
    }

    void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(checked(_buffer.Length * 2));
        Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}

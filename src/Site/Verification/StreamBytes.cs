namespace DigitalRights.Site.Verification;

/// <summary>The bytes of a document's content.</summary>
static class StreamBytes
{
    /// <summary>Reads a stream to its end and lets it go; one that lies in memory is not copied.</summary>
    public static ArraySegment<byte> Of(Stream stream)
    {
        if (stream is MemoryStream memory && memory.TryGetBuffer(out var held)) return held;
        using (stream)
        {
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return new(copy.GetBuffer(), 0, (int)copy.Length);
        }
    }

    /// <summary>A stream over bytes that can be had again without copying.</summary>
    public static Stream AsStream(this ArraySegment<byte> bytes) =>
        new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false, publiclyVisible: true);
}

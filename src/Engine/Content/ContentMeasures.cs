using System.Buffers.Binary;
using System.Security.Cryptography;

namespace DigitalRights.Engine;

/// <summary>What every content provider can say of its stream.</summary>
static class ContentMeasures
{
    public static long Length(Stream content)
    {
        using (content)
        {
            if (content.CanSeek)
            {
                return content.Length;
            }

            using var copy = new MemoryStream();
            content.CopyTo(copy);
            return copy.Length;
        }
    }

    public static async Task<int> CacheCodeAsync(Stream content)
    {
        await using (content)
        {
            return BinaryPrimitives.ReadInt32LittleEndian(await SHA256.HashDataAsync(content));
        }
    }
}

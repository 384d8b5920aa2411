using System.Buffers.Binary;

namespace DigitalRights.Site.Downloads;

/// <summary>
/// Takes out of a zip archive what differs between two runs and two machines: the time at which it was packed, the system it was packed on
/// and the rights of the files. See PKWARE's APPNOTE, 4.3.7, 4.3.12 and 4.3.16.
/// </summary>
static class ZipBytes
{
    const uint EndOfDirectory = 0x06054b50;
    const int EndLength = 22;
    const int EntryLength = 46;

    // 1 January 1980, the first day that the format knows; a made-up hour would say no more.
    const ushort FirstDay = (0 << 9) | (1 << 5) | 1;

    // Unix, version 2.0 of the format.
    const ushort MadeBy = (3 << 8) | 20;

    // A file that everyone may read and its owner may write.
    const uint Rights = 0x81A4u << 16;

    /// <summary>Changes the archive in place. It is one of less than four gigabytes, and nothing stands behind it.</summary>
    public static byte[] Settle(byte[] archive)
    {
        var end = archive.AsSpan(archive.Length - EndLength);
        if (BinaryPrimitives.ReadUInt32LittleEndian(end) != EndOfDirectory) throw new InvalidDataException("This is no plain zip archive.");

        var entry = (int)BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        for (var left = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]); left > 0; left--)
        {
            var there = archive.AsSpan(entry);
            BinaryPrimitives.WriteUInt16LittleEndian(there[4..], MadeBy);
            SetTime(there[12..]);
            BinaryPrimitives.WriteUInt32LittleEndian(there[38..], Rights);
            SetTime(archive.AsSpan((int)BinaryPrimitives.ReadUInt32LittleEndian(there[42..]) + 10));
            entry += EntryLength + BinaryPrimitives.ReadUInt16LittleEndian(there[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(there[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(there[32..]);
        }
        return archive;
    }

    static void SetTime(Span<byte> at)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(at, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(at[2..], FirstDay);
    }
}

using System.Text;
using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Input;

/// <summary>Decodes an input file strictly as UTF-8.</summary>
static class FileText
{
    const long LargestFile = 1024 * 1024;

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The text with line ends as <c>\n</c> and without a byte order mark, or null with the reason among the findings. Control characters
    /// have been reported and are spaces in it, so that the rest of the file is read.
    /// </summary>
    public static string? Of(ContentFile file, Findings findings)
    {
        if (file.Length > LargestFile)
        {
            findings.Error("FACT001", Start(file), $"The file has {file.Length} bytes; at most {LargestFile} are read.",
                "Split it: one record, one file.");
            return null;
        }
        if (BytesOf(file, findings) is not { } bytes) return null;
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            findings.Error("FACT002", Start(file), "The file is UTF-16, which some editors call Unicode.",
                "Save it as UTF-8 in your editor.");
            return null;
        }
        try
        {
            var text = Plain(Strict.GetString(bytes));
            if (!text.AsSpan().Trim().IsEmpty)
            {
                var lines = new TextLines(file.ShownAs, text, 1);
                InvisibleCharacters.In(text, lines.At, findings);
                StackedMarks.In(text, lines.At, findings);
                return ControlCharacters.TakenOut(text, lines.At, findings);
            }

            findings.Error("FACT003", Start(file), "The file is empty.", "Write the record, or delete the file.");
            return null;
        }
        catch (DecoderFallbackException e)
        {
            findings.Error("FACT002", PositionOf(bytes, e.Index, file.ShownAs),
                "The file is not UTF-8 from here on.", "Save it as UTF-8 in your editor.");
            return null;
        }
    }

    /// <summary>What can be made out of a file that is not readable as it should be; empty when that is nothing.</summary>
    public static string Roughly(ContentFile file)
    {
        if (file.Obstacle is not null || file.Length > LargestFile) return "";
        try
        {
            using var reader = new StreamReader(new MemoryStream(file.Read()), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
            return Plain(reader.ReadToEnd());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    /// <param name="reason">Continues the sentence "This cannot be read: ".</param>
    public static void CannotBeRead(ContentFile file, string reason, Findings findings) => findings.Error(
        "FACT100", Start(file), $"This cannot be read: {reason}.",
        "Only files and folders that lie here themselves are read: put the file itself here, or delete this.");

    static byte[]? BytesOf(ContentFile file, Findings findings)
    {
        try
        {
            return file.Read();
        }
        catch (UnauthorizedAccessException)
        {
            findings.Error("FACT100", Start(file), "This cannot be read: its permissions do not allow it.", "Let everyone read the file.");
        }
        catch (FileNotFoundException)
        {
            findings.Error("FACT100", Start(file), "This cannot be read: it is gone, or its name cannot be decoded.",
                "Name it in lower-case letters, digits and hyphens.");
        }
        catch (IOException e)
        {
            CannotBeRead(file, e.Message.TrimEnd('.'), findings);
        }
        return null;
    }

    /// <summary>Without a byte order mark, and with line ends of one kind.</summary>
    public static string Plain(string text) => text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    static Location Start(ContentFile file) => new(file.ShownAs, 1, 1);

    static Location PositionOf(byte[] bytes, int index, string file)
    {
        var before = bytes.AsSpan(0, Math.Clamp(index, 0, bytes.Length));
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(file, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}

using System.Text;
using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Reading;

/// <summary>Decodes an input file strictly as UTF-8.</summary>
static class FileText
{
    const long LargestFile = 1024 * 1024;

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text with line ends as <c>\n</c> and without a byte order mark, or null with the reason among the findings.</summary>
    public static string? Of(InputFile file, Findings findings)
    {
        if (file.Length > LargestFile)
        {
            findings.Error("FACT001", new(file.ShownAs, 1, 1), $"The file has {file.Length} bytes; at most {LargestFile} are read.", "Split it: one record, one file.");
            return null;
        }
        var bytes = file.Read();
        try
        {
            var text = Strict.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            if (text.AsSpan().Trim().IsEmpty)
            {
                findings.Error("FACT003", new(file.ShownAs, 1, 1), "The file is empty.", "Write the record, or delete the file.");
                return null;
            }
            var lines = new TextLines(file.ShownAs, text, 1);
            InvisibleCharacters.In(text, lines.At, findings);
            return ControlCharacters.In(text, lines.At, findings) ? null : text;
        }
        catch (DecoderFallbackException e)
        {
            findings.Error("FACT002", PositionOf(bytes, e.Index, file.ShownAs), "The file is not UTF-8 from here on.", "Save it as UTF-8 in your editor.");
            return null;
        }
    }

    static Location PositionOf(byte[] bytes, int index, string file)
    {
        var before = bytes.AsSpan(0, Math.Clamp(index, 0, bytes.Length));
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(file, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}

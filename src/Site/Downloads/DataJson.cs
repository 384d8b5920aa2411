using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DigitalRights.Site.Downloads;

/// <summary>How JSON is written for those who take data away: letters of every script stand as they are.</summary>
static class DataJson
{
    static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static readonly JsonWriterOptions Readable = Compact with { Indented = true, NewLine = "\n" };

    // What a table of thousands of rows took is not kept.
    const int MostKept = 256 * 1024;

    // Kept for the next one, so that not each pays for the growing of a buffer.
    static readonly ConcurrentBag<ArrayBufferWriter<byte>> Idle = [];

    /// <summary>On one line, for what is large.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> write) => Write(write, Compact);

    /// <summary>On lines of their own, for what people read too.</summary>
    public static byte[] WriteReadable(Action<Utf8JsonWriter> write) => Write(write, Readable);

    static byte[] Write(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var buffer = Idle.TryTake(out var idle) ? idle : new();
        using (var writer = new Utf8JsonWriter(buffer, options)) write(writer);
        buffer.Write("\n"u8);
        var written = buffer.WrittenSpan.ToArray();
        buffer.ResetWrittenCount();
        if (buffer.Capacity <= MostKept) Idle.Add(buffer);
        return written;
    }

    /// <summary>Writes a value of a table.</summary>
    public static void Value(this Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool isSo: json.WriteBooleanValue(isSo); break;
            case int whole: json.WriteNumberValue(whole); break;
            case decimal number: json.WriteNumberValue(number); break;
            default: throw new NotSupportedException($"A table has no values such as {value}.");
        }
    }

    /// <summary>Writes an object under a name.</summary>
    public static void Object(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    /// <summary>Writes an object as a whole or as an item.</summary>
    public static void Object(this Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    /// <summary>Writes a list under a name.</summary>
    public static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    /// <summary>Writes a list of words under a name.</summary>
    public static void Words(this Utf8JsonWriter json, string name, IEnumerable<string> words) =>
        json.List(name, words, json.WriteStringValue);
}

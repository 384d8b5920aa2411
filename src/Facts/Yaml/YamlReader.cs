using DigitalRights.Facts.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DigitalRights.Facts.Yaml;

/// <summary>
/// Reads YAML into nodes that keep the parser's positions. Only what fact files need is accepted: one document of mappings, lists
/// and text. Anchors and aliases (which can expand without end), tags and doubled keys are refused.
/// </summary>
sealed class YamlReader
{
    const int DeepestNesting = 24;

    static readonly string NestedTooDeep = $"lists and mappings are nested more than {DeepestNesting} deep";

    // Each slip that is mended costs a reading of the file.
    const int MostSlips = 50;

    readonly YamlText _text;
    readonly Findings _findings;
    readonly Scanner _scanner;
    readonly Parser _parser;
    bool _hasAliases;

    YamlReader(YamlText text, Findings findings)
    {
        _text = text;
        _findings = findings;
        _scanner = new Scanner(new StringReader(text.Text));
        _parser = new Parser(_scanner);
    }

    /// <summary>The root node, or null when the text is not usable; the reason is then among the findings.</summary>
    /// <param name="isWhole">Whether it was read as it stands, without a guess at what is meant.</param>
    public static YamlNode? Read(YamlText text, Findings findings, out bool isWhole)
    {
        isWhole = false;
        var plain = YamlTabs.TakenOut(text, findings, out var tabs);
        var mended = YamlSlips.Lookalikes(plain, findings, out var spaces);
        var guesses = tabs || spaces;
        for (var slips = 0; ; slips++)
        {
            var found = new Findings();
            var reader = new YamlReader(mended, found);
            var (root, failure) = reader.TryRead();
            if (failure is null && !LacksItsSpaces(root))
            {
                findings.TakeOver(found);
                isWhole = root is not null && slips == 0 && !guesses;
                return root;
            }
            if (guesses) return null;
            var (at, reason) = failure ?? (mended.Text.Length, "");
            if (slips < MostSlips && reason != NestedTooDeep && YamlSlips.Mended(mended, at, findings) is { } better)
            {
                mended = better;
                continue;
            }
            findings.TakeOver(found);
            if (failure is null)
            {
                isWhole = slips == 0;
                return root;
            }
            findings.Error("FACT005", mended.At(at), $"This is not valid YAML: {reason}.",
                reason == NestedTooDeep ? "No record needs so many: take some of the brackets or levels away."
                    : "Check the indentation, and put text that holds ': ' or ' #' in quotes.");
            return null;
        }
    }

    // Lines of keys without a space behind the colon are one text to YAML.
    static bool LacksItsSpaces(YamlNode? root) => root is YamlScalar { Style: ScalarStyle.Plain };

    (YamlNode? Root, (int At, string Reason)? Failure) TryRead()
    {
        try
        {
            return (ReadDocument(), null);
        }
        catch (YamlException e)
        {
            return (null, (IndexOf(e.Start), Reason(e)));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException
            or FormatException or IndexOutOfRangeException or OverflowException)
        {
            // The parser's own ways to give up: where its scanner has come to is near enough.
            return (null, (IndexOf(_scanner.CurrentPosition), "the parser gave up near here"));
        }
    }

    static string Reason(YamlException e)
    {
        var reason = string.Join(' ', (e.InnerException ?? e).Message.Split(' ', StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
        return reason.Length == 0 ? "it cannot be parsed" : char.ToLowerInvariant(reason[0]) + reason[1..];
    }

    YamlNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _)) return Empty();
        _parser.Consume<DocumentStart>();
        var root = ReadNode(1);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            _findings.Error("FACT006", At(second.Start), "A second YAML document starts here.",
                "Keep one record in a file and remove the '---' line.");
            return null;
        }
        if (_hasAliases) return null; // what they stood for is missing now, which is not to be told as well
        return root is YamlScalar { Value: "" } ? Empty() : root;
    }

    YamlNode? Empty()
    {
        _findings.Error("FACT003", _text.At(1, 1), "The file is empty.", "Write the record, or delete the file.");
        return null;
    }

    YamlNode? ReadNode(int depth)
    {
        if (_parser.Accept<AnchorAlias>(out var alias))
        {
            _findings.Error("FACT007", At(alias.Start), $"The alias '*{alias.Value}' is not allowed.",
                "Write the value out: each file says what it says in full. A text that starts with '*' must stand in quotes.");
            _parser.MoveNext();
            _hasAliases = true;
            return null;
        }
        var node = _parser.Accept<NodeEvent>(out var e)
            ? e
            : throw new YamlException(_parser.Current!.Start, _parser.Current.End, "unexpected content");
        if (!node.Anchor.IsEmpty)
        {
            _findings.Error("FACT007", At(node.Start), $"The anchor '&{node.Anchor.Value}' is not allowed.",
                "Write the value out: each file says what it says in full. A text that starts with '&' must stand in quotes.");
        }
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
        {
            var tag = node.Tag.Value.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal);
            _findings.Error("FACT008", At(node.Start), $"The tag '{tag}' is not allowed.",
                "Remove it. A text that starts with '!' must stand in quotes.");
        }
        if (depth > DeepestNesting)
        {
            throw new YamlException(node.Start, node.End, NestedTooDeep);
        }
        return node switch
        {
            Scalar => ReadScalar(),
            SequenceStart => ReadSequence(depth),
            _ => ReadMapping(depth),
        };
    }

    YamlScalar ReadScalar()
    {
        var scalar = _parser.Consume<Scalar>();
        var value = scalar.IsKey ? scalar.Value : scalar.Value.TrimEnd('\n');
        var read = new YamlScalar(At(scalar.Start), value, _text, (int)scalar.Start.Index, scalar.Style);
        if (scalar.Style == ScalarStyle.Plain && !scalar.IsKey) PlainScalarText.Check(read, IndexOf(scalar.End), _findings);
        if (scalar.Style == ScalarStyle.DoubleQuoted) // an escape can stand for one
        {
            ControlCharacters.In(value, read.PlaceOf, _findings);
            InvisibleCharacters.In(value, read.PlaceOf, _findings);
            StackedMarks.In(value, read.PlaceOf, _findings);
        }
        return read;
    }

    YamlSequence ReadSequence(int depth)
    {
        var start = _parser.Consume<SequenceStart>();
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadNode(depth + 1) is { } item) items.Add(item);
        }
        return new(At(start.Start), items);
    }

    YamlMapping ReadMapping(int depth)
    {
        var start = _parser.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        var seen = new Dictionary<string, Location>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not YamlScalar name)
            {
                if (key is not null) _findings.Error("FACT009", key.At, $"A key must be a word, but this is {key.Shape}.");
                continue;
            }
            if (value is YamlScalar { Value: "" } && PlainScalarText.TightColonIn(name, _findings) is var (tightKey, tightValue))
            {
                (name, value) = (tightKey, tightValue);
            }
            if (!seen.TryAdd(name.Value, name.At))
            {
                var first = entries.FindIndex(e => e.Key.Value == name.Value);
                if (first < 0) TellDouble(name, seen[name.Value].Line, "Keep one of them.");
                else entries[first] = entries[first] with { Value = Double(name, entries[first], value) };
            }
            else if (value is not null)
            {
                entries.Add(new(name, value));
            }
        }
        return new(At(start.Start), entries);
    }

    // Tells of a key that stands twice, and of the two values gives the one to go on with: the second is what was added.
    YamlNode Double(YamlScalar key, YamlEntry first, YamlNode? second)
    {
        var line = first.Key.At.Line;
        if (first.Value is YamlMapping before && second is YamlMapping after)
        {
            TellDouble(key, line, $"Put the lines below it under the first, and remove this key.");
            var joined = before.Entries.ToList();
            foreach (var entry in after.Entries)
            {
                var same = joined.FindIndex(e => e.Key.Value == entry.Key.Value);
                if (same < 0) joined.Add(entry);
                else joined[same] = new(entry.Key, Double(entry.Key, joined[same], entry.Value));
            }
            return before with { Entries = joined };
        }
        TellDouble(key, line, (first.Value, second) switch
        {
            (YamlScalar was, YamlScalar now) when was.Value == now.Value => "Both say the same: remove this line.",
            (YamlScalar was, YamlScalar now) => $"There it is '{YamlSlips.Shown(was.Value)}', here '{YamlSlips.Shown(now.Value)}': "
                + "keep the one that is right.",
            _ => "Keep one of them.",
        });
        return second ?? first.Value;
    }

    void TellDouble(YamlScalar key, int firstLine, string advice) => _findings.Error("FACT010", key.At,
        $"The key '{key.Value}' stands here a second time; the first is in line {firstLine}.", advice);

    // By the mark's index, since YAML counts lines that editors do not: U+2028 ends one.
    Location At(Mark mark) => _text.At(IndexOf(mark));

    int IndexOf(Mark mark) => (int)Math.Clamp(mark.Index, 0, _text.Text.Length);
}

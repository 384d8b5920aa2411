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
    public static YamlNode? Read(YamlText text, Findings findings)
    {
        if (TabsIn(text, findings)) return null;
        var reader = new YamlReader(text, findings);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException e)
        {
            return reader.Invalid(e.Start, Reason(e));
        }
        catch (InvalidOperationException) // the parser's own way to refuse a list that is left open above a key, and '...' before anything else
        {
            return reader.Invalid(reader._scanner.CurrentPosition, "a bracket is left open above, or '...' stands where a record should");
        }
    }

    YamlNode? Invalid(Mark at, string reason)
    {
        _findings.Error("FACT005", At(at), $"This is not valid YAML: {reason}.", "Check the indentation, and put text that holds ': ' or ' #' in quotes.");
        return null;
    }

    static bool TabsIn(YamlText text, Findings findings)
    {
        if (!text.Text.Contains('\t', StringComparison.Ordinal)) return false;
        var line = 1;
        foreach (var content in text.Text.Split('\n'))
        {
            var column = content.IndexOf('\t', StringComparison.Ordinal) + 1;
            if (column > 0)
            {
                findings.Error("FACT004", text.At(line, column), "There is a tab.", "YAML allows only spaces: replace the tab by spaces.");
            }
            line++;
        }
        return true;
    }

    static string Reason(YamlException e)
    {
        var reason = (e.InnerException ?? e).Message.Trim().TrimEnd('.');
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
            _findings.Error("FACT006", At(second.Start), "A second YAML document starts here.", "Keep one record in a file and remove the '---' line.");
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
            _findings.Error("FACT007", At(alias.Start), $"The alias '*{alias.Value}' is not allowed.", "Write the value out: each file says what it says in full.");
            _parser.MoveNext();
            _hasAliases = true;
            return null;
        }
        var node = _parser.Accept<NodeEvent>(out var e) ? e : throw new YamlException(_parser.Current!.Start, _parser.Current.End, "unexpected content");
        if (!node.Anchor.IsEmpty)
        {
            _findings.Error("FACT007", At(node.Start), $"The anchor '&{node.Anchor.Value}' is not allowed.", "Write the value out: each file says what it says in full.");
        }
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
        {
            _findings.Error("FACT008", At(node.Start), $"The tag '{node.Tag.Value}' is not allowed.", "Remove it.");
        }
        if (depth > DeepestNesting)
        {
            throw new YamlException(node.Start, node.End, $"lists and mappings are nested more than {DeepestNesting} deep");
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
        if (scalar.Style == ScalarStyle.DoubleQuoted) // an escape can stand for one
        {
            ControlCharacters.In(value, read.PlaceOf, _findings);
            InvisibleCharacters.In(value, read.PlaceOf, _findings);
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
            if (!seen.TryAdd(name.Value, name.At))
            {
                _findings.Error("FACT010", name.At, $"The key '{name.Value}' stands here a second time; the first is in line {seen[name.Value].Line}.", "Keep one of them.");
            }
            else if (value is not null)
            {
                entries.Add(new(name, value));
            }
        }
        return new(At(start.Start), entries);
    }

    // By the mark's index, since YAML counts lines that editors do not: U+2028 ends one.
    Location At(Mark mark) => _text.At((int)Math.Min(mark.Index, _text.Text.Length));
}

using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Issues;

/// <summary>A form of the issue tracker (GitHub, "Syntax for GitHub's form schema"), as far as its answers are read.</summary>
/// <param name="Name">The name of its file, without the ending.</param>
/// <param name="Title">What it is called.</param>
public sealed record IssueForm(string Name, string Title, IReadOnlyList<IssueQuestion> Questions)
{
    /// <summary>Reads the file of a form.</summary>
    /// <exception cref="FormatException">It is not such a file.</exception>
    public static IssueForm Read(string name, string text)
    {
        var root = YamlReader.Read(new(name, text.ReplaceLineEndings("\n"), 1), new Findings(), out var isWhole) as YamlMapping;
        return isWhole && root?.Find("body") is YamlSequence body
            ? new(name, TextOf(root, "name"), [.. body.Items.OfType<YamlMapping>().Select(QuestionOf).OfType<IssueQuestion>()])
            : throw new FormatException($"The form {name} cannot be read.");
    }

    // What stands there for reading only has no answer.
    static IssueQuestion? QuestionOf(YamlMapping element)
    {
        if (TextOf(element, "id") is not { Length: > 0 } id || element.Find("attributes") is not YamlMapping attributes) return null;
        var type = TextOf(element, "type");
        var options = attributes.Find("options") is YamlSequence list ? list.Items : [];
        return new(id, TextOf(attributes, "label"), type == "input",
            element.Find("validations") is YamlMapping validations && TextOf(validations, "required") == "true",
            [.. options.OfType<YamlScalar>().Select(o => o.Value)],
            [.. options.OfType<YamlMapping>().Where(o => TextOf(o, "required") == "true").Select(o => TextOf(o, "label"))]);
    }

    static string TextOf(YamlMapping mapping, string key) => (mapping.Find(key) as YamlScalar)?.Value ?? "";
}

/// <summary>A question of a form.</summary>
/// <param name="Label">The heading above the answer in the issue.</param>
/// <param name="IsLine">Whether the answer is one line.</param>
/// <param name="Options">What may be chosen; none where the answer is free.</param>
/// <param name="Boxes">What has to be ticked.</param>
public sealed record IssueQuestion(
    string Id, string Label, bool IsLine, bool IsRequired, IReadOnlyList<string> Options, IReadOnlyList<string> Boxes);

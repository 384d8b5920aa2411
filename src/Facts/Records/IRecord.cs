using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Records;

/// <summary>A record that others can refer to.</summary>
public interface IRecord
{
    /// <summary>Unique among the records of its noun; never changes once published, since addresses are made of it.</summary>
    string Id { get; }

    Noun Noun { get; }

    /// <summary>What others refer to it by.</summary>
    Reference Self => new(Noun, Id, Origin.At);

    Origin Origin { get; }

    /// <summary>What a link to the record says.</summary>
    Text Title { get; }

    /// <summary>What it refers to in its fields.</summary>
    IEnumerable<Reference> References => Origin.References;

    /// <summary>The ids under which it was published before.</summary>
    IEnumerable<string> FormerIds => Origin.FormerNames.Select(IdOf);

    /// <summary>The whole id of a former name.</summary>
    string IdOf(Key former) => former.Name;

    /// <summary>Its texts in Markdown, in every language.</summary>
    IReadOnlyList<Markdown> Texts => Origin.Texts;
}

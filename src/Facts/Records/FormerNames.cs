using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>Names under which a record was published before: what was renamed or moved keeps its old addresses.</summary>
static class FormerNames
{
    const string Name = "formerly";

    /// <summary>Declares the field. Its values are part of the record's origin, so that the record needs no property for them.</summary>
    public static Field<IReadOnlyList<Key>> DeclareIn(FieldList fields) => fields.Optional(Name, ListOf(FormerName(withFolder: false)),
        "Names under which it was published before; their addresses lead to it.", "[old-name]");

    /// <summary>Declares the field for records that lie in folders.</summary>
    public static Field<IReadOnlyList<Key>> DeclareWithFolderIn(FieldList fields) => fields.Optional(Name,
        ListOf(FormerName(withFolder: true)),
        "Ids under which it was published before: a name in the same folder, or folder and name.", "[old-name, kg/old-name]");
}

namespace DigitalRights.Theme.Words;

// The words of the reference of fields.
public sealed partial record Strings
{
    public string FieldReferenceHead { get; init; } = "All fields";
    public string FieldReferenceLead { get; init; } = "Every field that a file may have, as the program reads it.";
    public string FieldsOfKind { get; init; } = "Further fields of a {0} of kind {1}";
    public string Field { get; init; } = "Field";
    public string FieldHolds { get; init; } = "Holds";
    public string FieldMeaning { get; init; } = "Meaning";
    public string FieldRequired { get; init; } = "required";
}

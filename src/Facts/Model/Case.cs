namespace DigitalRights.Facts.Model;

/// <summary>A prosecution or another measure against a person; a charge is not guilt.</summary>
/// <param name="Person">Null when the sources name nobody.</param>
/// <param name="Act">What the person is said to have done.</param>
/// <param name="Laws">Facts about the laws applied.</param>
/// <param name="Outcome">The outcome, or that none is known.</param>
public sealed record Case(Person? Person, Text Act, Text Charge, IReadOnlyList<Reference> Laws, Text? Article, Text Sentence, Text Outcome) : FactDetails
{
    public override IEnumerable<Reference> References => Laws;
}

using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>An author has a family name, or a literal one for bodies and names that do not divide.</summary>
sealed class AuthorsHaveNames : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var source in catalogue.Sources.Where(s => s.Authors.Any(a => a is { Family: null, Literal: null })))
        {
            findings.Error("FACT148", source.Origin.Of("author"), "An author has no name.",
                "Write 'family:' and 'given:', or 'literal:' for a body or a name that does not divide.");
        }
    }
}

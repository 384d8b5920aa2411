using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class AuthorsHaveNamesTests
{
    static Outcome Of(string author) =>
        SmallInput.Valid.With(SmallFiles.Report, "type: report", $"type: report\nauthor: ▸[{author}]").Check<AuthorsHaveNames>();

    [Theory]
    [InlineData("{family: }")]
    [InlineData("{given: Ann}")]
    [InlineData("{literal: An institute}, {literal: }")]
    public void An_author_without_a_name_is_found(string author) =>
        Of(author).FindsError("FACT148", "An author has no name.", "'literal:'");

    [Theory]
    [InlineData("{family: Doe, given: Ann}")]
    [InlineData("{family: Doe}")]
    [InlineData("{literal: An institute}")]
    public void An_author_with_one_is_right(string author) => Of(author).FindsNothing();
}

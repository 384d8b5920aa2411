using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class IdsInTextsAreLinksTests
{
    static SmallInput Saying(string summary) => SmallInput.Valid.With(SmallFiles.Event, "summary: People met.", $"summary: {summary}");

    [Theory]
    [InlineData("People met, see ▸aa/law.")]
    [InlineData("People met (▸aa/blocking).")]
    public void The_id_of_a_fact_is_told(string summary) =>
        Saying(summary).Check<IdsInTextsAreLinks>().FindsWarning("FACT164", "[[aa/", "(fact:aa/");

    [Theory]
    [InlineData("People met and/or spoke, aa/nothing.")]
    [InlineData("People met, see [the law](fact:aa/law) and [[aa/law]].")]
    [InlineData("People met, see https://example.org/aa/law today.")]
    [InlineData("People met, see `aa/law`.")]
    public void What_is_none_or_is_linked_is_fine(string summary) => Saying(summary).Check<IdsInTextsAreLinks>().FindsNothing();
}

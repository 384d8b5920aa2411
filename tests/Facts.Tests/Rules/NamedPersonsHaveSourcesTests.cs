using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class NamedPersonsHaveSourcesTests
{
    [Fact]
    public void A_person_named_by_research_is_fine() =>
        SmallInput.Valid.Check<NamedPersonsHaveSources>().FindsNothing();

    [Theory]
    [InlineData("comment")]
    [InlineData("copy")]
    public void A_person_named_by_opinion_or_a_copy_alone_is_found(string standing) =>
        SmallInput.Valid.With(SmallFiles.Report, "standing: research", $"standing: {standing}")
            .With(SmallFiles.Case, "person: {name", "person: ▸{name")
            .Check<NamedPersonsHaveSources>().FindsWarning("FACT072", "no source is more than a comment or a copy");

    [Fact]
    public void Such_a_case_without_a_name_is_fine() =>
        SmallInput.Valid.With(SmallFiles.Report, "standing: research", "standing: comment")
            .With(SmallFiles.Case, "person: {name: A. Person}\n", "")
            .Check<NamedPersonsHaveSources>().FindsNothing();
}

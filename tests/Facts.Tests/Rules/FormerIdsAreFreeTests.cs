using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class FormerIdsAreFreeTests
{
    [Fact]
    public void A_former_id_that_a_fact_has_is_found() =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", "kind: event\nformerly: [rally, ▸law]").Check<FormerIdsAreFree>()
            .FindsError("FACT033", "'law' is taken by facts/aa/law.yml.");

    [Fact]
    public void A_former_id_that_another_fact_had_is_found() =>
        SmallInput.Valid
            .With(SmallFiles.Event, "kind: event", "kind: event\nformerly: [▸rally]")
            .With(SmallFiles.Case, "kind: case", "kind: case\nformerly: [rally]")
            .Check<FormerIdsAreFree>().FindsError("FACT033", "'rally' is taken by facts/aa/case.yml.");

    [Fact]
    public void A_former_id_in_another_folder_that_a_fact_has_is_found() =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", "kind: event\nformerly: [bb/rally, ▸bb/count]").Check<FormerIdsAreFree>()
            .FindsError("FACT033", "'bb/count' is taken by facts/bb/count.yml.");

    [Fact]
    public void A_fact_that_was_moved_keeps_its_old_id()
    {
        var outcome = SmallInput.Valid.With(SmallFiles.Event, "kind: event", "kind: event\nformerly: [rally, bb/rally]").Read();
        outcome.FindsNothing();
        Assert.Equal(["aa/rally", "bb/rally"], outcome.Catalogue.Records.SelectMany(r => r.FormerIds));
    }

    [Fact]
    public void A_former_id_that_a_fact_in_another_folder_has_is_right() =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", "kind: event\nformerly: [count]").Check<FormerIdsAreFree>().FindsNothing();

    [Theory]
    [InlineData(SmallFiles.Report)]
    [InlineData(SmallFiles.Question)]
    [InlineData(SmallFiles.Users)]
    [InlineData(SmallFiles.Essay)]
    [InlineData(SmallFiles.Page)]
    public void Every_record_with_an_address_of_its_own_can_be_renamed(string file)
    {
        var outcome = SmallInput.Valid.With(file, "title:", "formerly: [old-name]\ntitle:").Read();
        outcome.FindsNothing();
        Assert.Equal(["old-name"], outcome.Catalogue.Records.SelectMany(r => r.FormerIds));
    }

    [Fact]
    public void A_former_name_is_only_a_name() =>
        SmallInput.Valid.With(SmallFiles.Essay, "title:", "formerly: [▸aa/old]\ntitle:").Read()
            .FindsError("FACT022", "must be a former name in lower-case letters, digits and hyphens, but it is 'aa/old'");

    [Fact]
    public void A_former_name_may_be_that_of_another_kind_of_record() =>
        SmallInput.Valid
            .With(SmallFiles.Essay, "title:", "formerly: [old-name]\ntitle:")
            .With(SmallFiles.Page, "title:", "formerly: [old-name]\ntitle:")
            .Check<FormerIdsAreFree>().FindsNothing();
}

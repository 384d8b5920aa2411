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
            .With(SmallFiles.Event, "kind: event", "kind: event\nformerly: [rally]")
            .With(SmallFiles.Case, "kind: case", "kind: case\nformerly: [▸rally]")
            .Check<FormerIdsAreFree>().FindsError("FACT033", "'rally' is taken by facts/aa/event.yml.");

    [Fact]
    public void A_former_id_in_another_folder_that_a_fact_has_is_found() =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", "kind: event\nformerly: [bb/rally, ▸bb/count]").Check<FormerIdsAreFree>()
            .FindsError("FACT033", "'bb/count' is taken by facts/bb/count.yml.");

    [Fact]
    public void A_fact_that_was_moved_keeps_its_old_id()
    {
        var outcome = SmallInput.Valid.With(SmallFiles.Event, "kind: event", "kind: event\nformerly: [rally, bb/rally]").Read();
        outcome.FindsNothing();
        Assert.Equal(["aa/rally", "bb/rally"], outcome.Catalogue.Facts.SelectMany(f => f.FormerIds));
    }

    [Fact]
    public void A_former_id_that_a_fact_in_another_folder_has_is_right() =>
        SmallInput.Valid.With(SmallFiles.Event, "kind: event", "kind: event\nformerly: [count]").Check<FormerIdsAreFree>().FindsNothing();
}

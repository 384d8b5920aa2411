using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class BindingsResolveTests
{
    [Theory]
    [InlineData("[[aa/platform#acounts]]", "FACT062", "The fact 'aa/platform' has no figure 'acounts'. Did you mean 'accounts'?")]
    [InlineData("[[users@aa/2031]]", "FACT063", "The indicator 'users' has no value for 'aa' in 2031. Its latest is of 2021.")]
    [InlineData("[[users@zz/2021]]", "FACT063", "The indicator 'users' has no value for 'zz' in 2021.")]
    [InlineData("[[#accounts]]", "FACT061", "Only a fact's own text can leave out the fact")]
    [InlineData("[[aa/platform#accounts|words]]", "FACT060", "'[[aa/platform#accounts|words]]' is not understood.")]
    [InlineData("[[aa/platform#accounts]", "FACT060", "'[[aa/platform#accounts]]' is not understood.")]
    [InlineData("[[aa/platform#accounts and so on", "FACT060", "'[[aa/platform#accounts]]' is not understood.")]
    public void A_binding_to_nothing_is_found(string binding, string code, string words) =>
        SmallInput.Valid.With(SmallFiles.Page, "This is a page.", $"This is ▸{binding} on a page.")
            .Check<BindingsResolve>().FindsError(code, words);

    [Fact]
    public void A_binding_in_a_fact_to_a_figure_that_it_lacks_is_found() =>
        SmallInput.Valid.With(SmallFiles.Platform, "[[#accounts]]", "▸[[#account]]").Check<BindingsResolve>()
            .FindsError("FACT062", "The fact 'aa/platform' has no figure 'account'.", "Did you mean 'accounts'?");

    [Theory]
    [InlineData("[[aa/event]]")]
    [InlineData("[[aa/platform#accounts]]")]
    [InlineData("[[aa/platform#accounts|number]]")]
    [InlineData("[[users@aa/2021]]")]
    [InlineData("[[users@aa/2020|number]]")]
    [InlineData("`[[zz/x]]`")]
    [InlineData("\\[\\[zz/x]]")]
    public void A_binding_to_something_is_right(string binding) =>
        SmallInput.Valid.With(SmallFiles.Page, "This is a page.", $"This is {binding} on a page.").Check<BindingsResolve>().FindsNothing();
}

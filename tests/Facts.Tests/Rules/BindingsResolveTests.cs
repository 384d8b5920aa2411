using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class BindingsResolveTests
{
    [Theory]
    [InlineData("[[aa/evnt]]", "FACT012", "unknown fact 'aa/evnt'. Did you mean 'aa/event'?")]
    [InlineData("[[aa/platfrm#accounts]]", "FACT012", "unknown fact 'aa/platfrm'. Did you mean 'aa/platform'?")]
    [InlineData("[[aa/platform#acounts]]", "FACT062", "The fact 'aa/platform' has no figure 'acounts'. Did you mean 'accounts'?")]
    [InlineData("[[user@aa/2021]]", "FACT012", "unknown indicator 'user'. Did you mean 'users'?")]
    [InlineData("[[users@aa/2031]]", "FACT063", "The indicator 'users' has no value for 'aa' in 2031. Its latest is of 2021.")]
    [InlineData("[[users@zz/2021]]", "FACT063", "The indicator 'users' has no value for 'zz' in 2021.")]
    [InlineData("[[#accounts]]", "FACT061", "Only a fact's own text can leave out the fact")]
    [InlineData("[[aa/platform#accounts|words]]", "FACT060", "'[[aa/platform#accounts|words]]' is not understood.")]
    [InlineData("[[aa/platform#accounts]", "FACT060", "'[[aa/platform#accounts]]' is not understood.")]
    [InlineData("[[aa/platform#accounts and so on", "FACT060", "'[[aa/platform#accounts]]' is not understood.")]
    public void A_binding_to_nothing_is_found(string binding, string code, string words) =>
        SmallInput.Valid.With(SmallFiles.Page, "This is a page.", $"This is ▸{binding} on a page.").Check<BindingsResolve>().FindsError(code, words);

    [Fact]
    public void A_binding_in_a_fact_to_a_figure_that_it_lacks_is_found() =>
        SmallInput.Valid.With(SmallFiles.Platform, "[[#accounts]]", "▸[[#account]]").Check<BindingsResolve>()
            .FindsError("FACT062", "The fact 'aa/platform' has no figure 'account'.", "Did you mean 'accounts'?");

    [Theory]
    [InlineData(SmallFiles.Alphaland, "summary: A country.", "summary: See ▸[[zz/x]].")]
    [InlineData(SmallFiles.Alphaland, "- Nothing was found on courts.", "- Nothing, see ▸[[zz/x]].")]
    [InlineData(SmallFiles.Topics, "What may be said.", "See ▸[[zz/x]].")]
    [InlineData(SmallFiles.Glossary, "Making a site unreachable.", "See ▸[[zz/x]].")]
    [InlineData(SmallFiles.Users, "People who used the internet.", "See ▸[[zz/x]].")]
    [InlineData(SmallFiles.Question, "as-of: 2022", "as-of: 2022\n    detail: See ▸[[zz/x]].")]
    [InlineData(SmallFiles.Essay, "- Who ordered it.", "- See ▸[[zz/x]].")]
    public void A_binding_to_nothing_is_found_in_every_prose(string path, string passage, string replacement) =>
        SmallInput.Valid.With(path, passage, replacement).Check<BindingsResolve>().FindsError("FACT012", "unknown fact 'zz/x'.");

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

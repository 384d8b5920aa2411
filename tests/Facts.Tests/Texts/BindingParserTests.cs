using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Texts;
using Markdig.Syntax.Inlines;

namespace DigitalRights.Facts.Tests.Texts;

public class BindingParserTests
{
    [Theory]
    [InlineData("A [[kz/x]] b", "kz/x")]
    [InlineData("**[[kz/x#y]]**", "kz/x#y")]
    [InlineData("[[users@kz/2023|number]]%", "users@kz/2023|number")]
    [InlineData("| a |\n|---|\n| [[#y|number]] |", "#y|number")]
    [InlineData("[see [[kz/x]]](https://example.org)", "kz/x")]
    public void Double_brackets_are_a_binding(string text, string written)
    {
        var binding = Assert.Single(Parse(text).All<BindingInline>());

        Assert.Equal(written, binding.Written);
        Assert.NotNull(binding.Binding);
    }

    [Fact]
    public void Two_bindings_stand_apart() =>
        Assert.Equal(["a/b", "c/d#e"], Parse("[[a/b]][[c/d#e]]").All<BindingInline>().Select(b => b.Written));

    [Theory]
    [InlineData("A [[kz/x b\nc]] d", "kz/x")]
    [InlineData("A [[kz/x]", "kz/x")]
    [InlineData("A [[kz/x", "kz/x")]
    [InlineData("A [[", "")]
    public void Brackets_left_open_in_their_line_are_a_binding_that_is_not_understood(string text, string written)
    {
        var binding = Assert.Single(Parse(text).All<BindingInline>());

        Assert.Equal((written, null), (binding.Written, binding.Binding));
    }

    [Fact]
    public void Text_behind_brackets_left_open_is_still_read() =>
        Assert.Equal("fact:a/b", Assert.Single(Parse("[[kz/x] and [a](fact:a/b)").All<LinkInline>()).Url);

    [Theory]
    [InlineData("`[[kz/x]]`")]
    [InlineData("\\[[kz/x]")]
    [InlineData("    [[kz/x]]")]
    [InlineData("[kz/x]")]
    public void Code_and_single_brackets_are_no_binding(string text) => Assert.Empty(Parse(text).All<BindingInline>());

    static Markdown Parse(string text) => new(text, _ => Location.Nowhere);
}

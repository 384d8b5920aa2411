using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class KeyPointsAreFewTests
{
    [Theory]
    [InlineData("It is so.")]
    [InlineData("It is so, by [[aa/platform#accounts]]. It was not.")]
    public void A_verdict_of_one_or_two_sentences_is_right(string verdict) => Verdict(verdict).Check<KeyPointsAreFew>().FindsNothing();

    [Fact]
    public void A_verdict_of_three_is_found() => Verdict("▸It is so. It was not. It will be.").Check<KeyPointsAreFew>()
        .FindsWarning("FACT181", "has 3 sentences");

    [Theory]
    [InlineData(135, true)]
    [InlineData(136, false)]
    public void What_the_home_page_shows_of_a_verdict_fits_there(int letters, bool fits)
    {
        var found = Verdict($"▸It [{new string('w', letters)}](fact:aa/law). It is so.").Check<KeyPointsAreFew>();

        if (fits) found.FindsNothing();
        else found.FindsWarning("FACT181", "has 141 characters; at most 140 fit");
    }

    [Fact]
    public void A_number_in_a_verdict_is_bound() => Verdict("It has ▸5 networks.").Check<NumbersInProseAreBound>()
        .FindsWarning("FACT070", "'5'");

    [Fact]
    public void Three_findings_are_right() => Essay("findings: [One., Two., Three.]").Check<KeyPointsAreFew>().FindsNothing();

    [Fact]
    public void Four_findings_are_found() => Essay("findings: ▸[One., Two., Three., Four.]").Check<KeyPointsAreFew>()
        .FindsWarning("FACT182", "There are 4 findings");

    [Theory]
    [InlineData("[[aa/platform#accounts]]")]
    [InlineData("[[aa/platform#accounts|number]]")]
    [InlineData("[[users@aa/2021]]")]
    public void A_bound_number_is_right(string number) => Essay($"numbers: [{{label: accounts, number: \"{number}\"}}]")
        .Check<KeyPointsAreFew>().FindsNothing();

    [Theory]
    [InlineData("11 million")]
    [InlineData("[[aa/platform]]")]
    [InlineData("about [[users@aa/2021]]")]
    public void A_number_that_is_not_bound_and_no_more_is_found(string number) =>
        Essay($"numbers: [{{label: accounts, number: \"▸{number}\"}}]").Check<KeyPointsAreFew>().FindsError("FACT183", "is not bound");

    [Fact]
    public void The_figure_of_a_number_exists() =>
        Essay("numbers: [{label: accounts, number: \"▸[[aa/platform#account]]\"}]").Read()
            .FindsError("FACT062", "Did you mean 'accounts'?");

    [Fact]
    public void They_are_kept_in_the_records()
    {
        var catalogue = Verdict("It is so.")
            .With(SmallFiles.Essay, "question: Why?",
                "question: Why?\nfindings: [One.]\nnumbers: [{label: accounts, number: \"[[users@aa/2021]]\"}]")
            .With(SmallFiles.Platform, "value: 11000000", "value: 11000000\n    label: active accounts")
            .With(SmallFiles.Question, "label: often,", "label: often, short: often,")
            .With(SmallFiles.Event, "kind: event", "short: A rally\nkind: event").Read().Catalogue;

        Assert.Equal("It is so.", catalogue.Countries[0].Verdict?.Source);
        var essay = Assert.Single(catalogue.Essays);
        Assert.Equal(["One."], essay.Findings.Select(f => f.Source));
        Assert.Equal([("accounts", "[[users@aa/2021]]")], essay.Numbers.Select(n => (n.Label.English, n.Number.Source)));
        Assert.Equal("active accounts", catalogue.Facts.Single(f => f.Id == "aa/platform").Figures[0].Label?.English);
        Assert.Equal(["often", null], catalogue.Questions[0].Scale.Select(s => s.Short?.English));
        Assert.Equal("A rally", catalogue.Facts.Single(f => f.Id == "aa/event").Short?.English);
    }

    static SmallInput Verdict(string text) =>
        SmallInput.Valid.With(SmallFiles.Alphaland, "highlights:", $"verdict: |\n  {text}\nhighlights:");

    static SmallInput Essay(string field) => SmallInput.Valid.With(SmallFiles.Essay, "question: Why?", $"question: Why?\n{field}");
}

namespace DigitalRights.Site.Tests.EndToEnd;

/// <summary>
/// Who follows the messages of the first check to the letter passes the second; see <see cref="Contribution"/>. After a change of the
/// messages run <c>ACCEPT=1 dotnet test tests/Site.Tests --filter ContributionTests</c> and read the difference before committing it.
/// </summary>
public sealed class ContributionTests
{
    public static TheoryData<string> Names => [.. Contribution.Names];

    [Fact]
    public async Task The_site_without_a_contribution_is_in_order()
    {
        using var folder = Contribution.With("", draft: null);
        (await Contribution.CheckAsync(folder)).MustSucceed();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_first_draft_is_told_all_that_is_wrong_with_it(string name)
    {
        using var folder = Contribution.With(name, "first");

        var run = await Contribution.CheckAsync(folder);

        var expected = Contribution.FileOf(name, "messages.txt");
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1") await File.WriteAllTextAsync(expected, run.Errors);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(await File.ReadAllTextAsync(expected), run.Errors);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_second_draft_passes(string name)
    {
        using var folder = Contribution.With(name, "second");
        (await Contribution.CheckAsync(folder)).MustSucceed();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_word_of_the_second_draft_stands_in_the_first_or_in_a_message_or_is_known_to_the_person_alone(string name)
    {
        var messages = await File.ReadAllTextAsync(Contribution.FileOf(name, "messages.txt"));
        var known = await File.ReadAllTextAsync(Contribution.FileOf(name, "known.txt"));
        var given = Contribution.WordsOf(name, "first").Concat(Contribution.WordsIn(messages)).Concat(Contribution.WordsIn(known))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Contribution.WordsOf(name, "second").Where(word => !given.Contains(word)).Distinct());
        Assert.Empty(Contribution.WordsIn(known).Except(Contribution.WordsOf(name, "second")));
    }
}

namespace DigitalRights.Publishing.Tests;

/// <summary>A build that stops dead between two steps, with nothing of it cleaned up.</summary>
public sealed class KilledBuildTests : IDisposable
{
    const string Before = "a=old\nb=old\nc=old";
    const string After = "a=new\nb=old\nd=new";

    readonly TemporaryFolder _root = new();

    public KilledBuildTests() => Sites.Publish(Output, ("a", "old"), ("b", "old"), ("c", "old"));

    public void Dispose() => _root.Dispose();

    string Output => _root["output"];

    void Kill(PublicationStep at, bool canExchange)
    {
        var folder = OutputFolder.Open(Output);
        folder.Steps.CanExchange = canExchange;
        folder.Steps.Pass = step =>
        {
            if (step == at)
            {
                throw new KilledException();
            }
        };
        folder.Fill(("a", "new"), ("b", "old"), ("d", "new"));
        Assert.Throws<KilledException>(folder.Commit);
        folder.Abandon();
    }

    [Theory]
    [InlineData(nameof(PublicationStep.Completed), true, Before)]
    [InlineData(nameof(PublicationStep.Swapped), true, After)]
    [InlineData(nameof(PublicationStep.Completed), false, Before)]
    [InlineData(nameof(PublicationStep.Renamed), false, After)]
    [InlineData(nameof(PublicationStep.Swapped), false, After)]
    public void The_output_is_a_whole_site_old_or_new(string step, bool canExchange, string expected)
    {
        Kill(Enum.Parse<PublicationStep>(step), canExchange);

        Assert.Equal(expected, Sites.Tree(Output));
    }

    [Theory]
    [InlineData(nameof(PublicationStep.Completed), true)]
    [InlineData(nameof(PublicationStep.Swapped), true)]
    [InlineData(nameof(PublicationStep.Completed), false)]
    [InlineData(nameof(PublicationStep.BetweenRenames), false)]
    [InlineData(nameof(PublicationStep.Renamed), false)]
    [InlineData(nameof(PublicationStep.Swapped), false)]
    public void The_next_build_clears_up_and_publishes(string step, bool canExchange)
    {
        Kill(Enum.Parse<PublicationStep>(step), canExchange);

        Sites.Publish(Output, ("a", "new"), ("b", "old"), ("d", "new"));

        Assert.Equal(After, Sites.Tree(Output));
        Assert.Empty(Sites.Beside(_root));
    }

    [Fact]
    public void Killed_between_two_renames_the_next_build_restores_the_old_site_first()
    {
        Kill(PublicationStep.BetweenRenames, canExchange: false);
        Assert.False(Directory.Exists(Output));

        using var folder = OutputFolder.Open(Output);

        Assert.Equal(Before, Sites.Tree(Output));
    }

    [Fact]
    public void Killed_while_it_writes_the_old_site_stays()
    {
        var folder = OutputFolder.Open(Output);
        folder.Fill(("a", "new"));
        folder.Abandon();

        Assert.Equal(Before, Sites.Tree(Output));
        OutputFolder.Open(Output).Dispose();
        Assert.Empty(Sites.Beside(_root));
    }

    [Fact]
    public void A_first_build_that_is_killed_leaves_no_site()
    {
        var folder = OutputFolder.Open(_root["first"]);
        folder.Fill(("a", "new"));
        folder.Steps.Pass = _ => throw new KilledException();
        Assert.Throws<KilledException>(folder.Commit);
        folder.Abandon();

        Assert.False(Directory.Exists(_root["first"]));
    }

    sealed class KilledException : Exception;
}

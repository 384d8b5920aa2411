namespace DigitalRights.Publishing.Tests;

public sealed class OutputLockTests : IDisposable
{
    readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void A_second_build_into_one_output_is_refused_and_does_no_harm()
    {
        using var first = OutputFolder.Open(_root["output"]);
        first.Fill(("a", "1"));

        var error = Assert.Throws<OutputException>(() => OutputFolder.Open(_root["output"]));

        Assert.StartsWith($"Another build is using the output folder {_root["output"]}", error.Message, StringComparison.Ordinal);
        first.Commit();
        Assert.Equal("a=1", Sites.Tree(_root["output"]));
    }

    [Fact]
    public void Builds_into_neighbouring_outputs_do_not_disturb_each_other()
    {
        using var first = OutputFolder.Open(_root["output"]);
        first.Fill(("a", "1"));
        Sites.Publish(_root["output2"], ("a", "2"));
        Sites.Publish(_root["out"], ("a", "3"));

        first.Commit();

        Assert.Equal("a=1", Sites.Tree(_root["output"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a mark of a build killed as it let go")]
    public void A_lock_that_a_killed_build_left_is_taken(string content)
    {
        _root.Write(".output.lock", content);

        OutputFolder.Open(_root["output"]).Dispose();

        Assert.Empty(Sites.Beside(_root));
    }

    [Fact]
    public void A_refused_build_lets_the_lock_go()
    {
        Sites.Publish(_root["output"], ("a", "1"));
        Assert.Throws<OutputException>(() => Sites.Publish(_root["output"], ("b", "1")));

        Assert.Equal(1, Sites.Publish(_root["output"], ("a", "2")).Written);
    }

    [Fact]
    public void Builds_one_after_another_on_many_threads_never_hold_it_together()
    {
        var holders = 0;
        var held = 0;

        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
        {
            try
            {
                using var folder = OutputFolder.Open(_root["output"]);
                Assert.Equal(1, Interlocked.Increment(ref holders));
                Interlocked.Increment(ref held);
                Interlocked.Decrement(ref holders);
            }
            catch (OutputException)
            {
            }
        });

        Assert.InRange(held, 1, 200);
    }
}

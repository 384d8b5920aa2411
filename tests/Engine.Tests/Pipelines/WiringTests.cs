using DigitalRights.Engine.Hosting;

namespace DigitalRights.Engine.Tests;

public class WiringTests
{
    static string Refusal(params (string, IPipeline)[] pipelines) =>
        Assert.Throws<ExecutionException>(() => Runs.Runner(Runs.Options, pipelines)).Message;

    [Fact]
    public void A_circle_is_refused_with_its_path() => Assert.Equal(
        "Pipelines depend on each other in a circle: A -> B -> C -> A.",
        Refusal(
            ("A", new Pipeline { Dependencies = { "B" } }),
            ("B", new Pipeline { Dependencies = { "C" } }),
            ("C", new Pipeline { Dependencies = { "A" } })));

    [Fact]
    public void A_pipeline_that_depends_on_itself_is_refused() => Assert.Equal(
        "Pipelines depend on each other in a circle: A -> A.",
        Refusal(("A", new Pipeline { Dependencies = { "A" } })));

    [Fact]
    public void A_circle_that_does_not_hold_the_first_pipeline_is_printed_without_it() => Assert.Equal(
        "Pipelines depend on each other in a circle: B -> C -> B.",
        Refusal(
            ("A", new Pipeline { Dependencies = { "B" } }),
            ("B", new Pipeline { Dependencies = { "C" } }),
            ("C", new Pipeline { Dependencies = { "B" } })));

    [Fact]
    public void An_unknown_dependency_is_refused_with_a_guess() => Assert.Equal(
        "Pipeline 'Pages' names the unknown pipeline 'Fatcs': Pages -> Fatcs. Did you mean 'Facts'?",
        Refusal(("Facts", new Pipeline()), ("Pages", new Pipeline { Dependencies = { "Fatcs" } })));

    [Fact]
    public void An_unknown_dependency_like_no_other_is_refused_without_a_guess() => Assert.Equal(
        "Pipeline 'Pages' names the unknown pipeline 'Unheard': Pages -> Unheard.",
        Refusal(("Facts", new Pipeline()), ("Pages", new Pipeline { Dependencies = { "Unheard" } })));

    [Fact]
    public void Two_pipelines_of_one_name_are_refused()
    {
        Assert.Equal("Two pipelines have the name 'a'.", Refusal(("A", new Pipeline()), ("a", new Pipeline())));
        Assert.Throws<ExecutionException>(() => new PipelineRunner([new Pipeline(), new Pipeline()], Runs.Options));
    }

    [Fact]
    public void All_mistakes_are_told_at_once() => Assert.Equal(
        3,
        Refusal(
            ("A", new Pipeline { Dependencies = { "X", "A" } }),
            ("A", new Pipeline())).Split(Environment.NewLine).Length);

    [Fact]
    public async Task A_diamond_and_a_dependency_named_twice_are_good()
    {
        var result = await Runs.RunAsync(
            ("D", new Pipeline { Dependencies = { "B", "C" } }),
            ("B", new Pipeline { Dependencies = { "a", "A" } }),
            ("C", new Pipeline { Dependencies = { "A", "B" } }),
            ("A", new Pipeline()));

        Assert.True(result.Succeeded);
    }
}

namespace DigitalRights.Engine.Tests;

public class PhaseOutputsTests
{
    static readonly Pipeline Source = new() { InputModules = [Do.Create("b")], PostProcessModules = [Do.Create("later")] };

    static Do Read(params string[] pipelines) => new(context => pipelines.SelectMany(context.Outputs.FromPipeline));

    static async Task<string> RefusalAsync(Pipeline reader, params (string, IPipeline)[] others)
    {
        var result = await Runs.RunAsync([("Reader", reader), .. others]);
        return Assert.Single(result.Failures).InnerException!.Message;
    }

    static async Task<IEnumerable<string>> OutputsAsync(Pipeline reader)
    {
        var result = await Runs.RunAsync(("Source", Source), ("Reader", reader));
        Assert.Empty(result.Failures);
        return result.Phases.Last(phase => phase.Pipeline == "Reader").Documents.Destinations();
    }

    [Fact]
    public async Task Process_reads_a_named_dependency() =>
        Assert.Equal(["b"], await OutputsAsync(new Pipeline { Dependencies = { "Source" }, ProcessModules = [Read("source")] }));

    [Fact]
    public async Task Process_may_not_read_what_it_does_not_name() => Assert.Equal(
        "Cannot access documents from pipeline Source without a dependency while in the Process phase",
        await RefusalAsync(new Pipeline { ProcessModules = [Read("Source")] }, ("Source", Source)));

    [Fact]
    public async Task Process_reads_the_dependencies_of_its_dependencies()
    {
        var result = await Runs.RunAsync(
            ("Reader", new Pipeline { Dependencies = { "Middle" }, ProcessModules = [Read("Source")] }),
            ("Middle", new Pipeline { Dependencies = { "Far" } }),
            ("Far", new Pipeline { Dependencies = { "Source" } }),
            ("Source", Source));

        Assert.Empty(result.Failures);
        Assert.Equal(["b"], result.Phases.Last(phase => phase.Pipeline == "Reader").Documents.Destinations());
    }

    [Fact]
    public async Task Process_may_not_read_its_own_pipeline() => Assert.Equal(
        "Cannot access documents from currently executing pipeline Reader while in the Process phase",
        await RefusalAsync(new Pipeline { ProcessModules = [Read("Reader")] }));

    [Fact]
    public async Task PostProcess_reads_what_any_pipeline_processed() =>
        Assert.Equal(["b"], await OutputsAsync(new Pipeline { PostProcessModules = [Read("Source", "Reader")] }));

    [Fact]
    public async Task All_that_may_be_read_comes_in_the_order_of_the_pipelines() => Assert.Equal(
        ["b", "mine"],
        await OutputsAsync(new Pipeline { InputModules = [Do.Create("mine")], PostProcessModules = [new Do(context => context.Outputs)] }));

    [Fact]
    public async Task Input_and_Output_may_read_nothing()
    {
        Assert.Equal(
            "Cannot access document outputs during the Input phase",
            await RefusalAsync(new Pipeline { InputModules = [Read("Source")] }, ("Source", Source)));
        Assert.Equal(
            "Cannot access document outputs during the Output phase",
            await RefusalAsync(new Pipeline { OutputModules = [Read("Source")] }, ("Source", Source)));
    }

    [Fact]
    public async Task A_pipeline_that_does_not_exist_is_told() => Assert.Equal(
        "The pipeline Other could not be found",
        await RefusalAsync(new Pipeline { PostProcessModules = [Read("Other")] }));
}

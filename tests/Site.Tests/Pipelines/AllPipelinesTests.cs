using DigitalRights.Engine;
using DigitalRights.Engine.Hosting;
using DigitalRights.Site.Pipelines;

namespace DigitalRights.Site.Tests.Pipelines;

public sealed class AllPipelinesTests
{
    [Fact]
    public void Every_pipeline_is_in_the_list_once()
    {
        var written = typeof(AllPipelines).Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IPipeline))).Select(t => t.Name).Order();

        Assert.Equal(written, AllPipelines.Create().Select(p => p.GetType().Name).Order());
    }

    [Fact]
    public void Their_wiring_is_accepted() => _ = new PipelineRunner(AllPipelines.Create(), new());
}

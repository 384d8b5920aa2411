using DigitalRights.Engine;
using DigitalRights.Engine.Hosting;
using DigitalRights.Site.Pipelines;

namespace DigitalRights.Site.Tests.Pipelines;

public sealed class AllPipelinesTests
{
    [Fact]
    public void Every_pipeline_is_in_the_list_once()
    {
        var written = typeof(AllPipelines).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IPipeline))).Select(t => t.Name).Order();

        Assert.Equal(written, AllPipelines.Create().Select(p => p.GetType().Name).Order());
    }

    [Fact]
    public void Their_wiring_is_accepted() => _ = new PipelineRunner(AllPipelines.Create(), new());

    [Fact]
    public void A_pipeline_that_makes_pages_is_seen_by_the_one_that_lists_them()
    {
        var all = AllPipelines.Create();
        var pages = all.Where(p => p.Dependencies.Contains(nameof(Content)) && p is not Discovery).Select(p => p.GetType().Name);

        Assert.Empty(pages.Except(all.OfType<Discovery>().Single().Dependencies));
    }
}

namespace DigitalRights.Engine.Tests;

public class ModuleTests
{
    static Pipeline Source(params string[] destinations) => new() { InputModules = [Do.Create(destinations)] };

    static async Task<IEnumerable<string>> ProcessAsync(params IModule[] modules)
    {
        var pipeline = new Pipeline { Dependencies = { "A", "B" }, InputModules = [Do.Create("own")], ProcessModules = [.. modules] };
        var result = await Runs.RunAsync(("A", Source("a1", "a2")), ("B", Source("b")), ("Reader", pipeline));
        Assert.Empty(result.Failures);
        return result.Phases.Last(phase => phase.Pipeline == "Reader").Documents.Destinations();
    }

    [Fact]
    public async Task ReplaceDocuments_takes_others_in_the_order_named() =>
        Assert.Equal(["b", "a1", "a2"], await ProcessAsync(new ReplaceDocuments("B", "A")));

    [Fact]
    public async Task FilterDocuments_keeps_what_the_predicate_holds_for() => Assert.Equal(
        ["a2", "b"],
        await ProcessAsync(
            new ReplaceDocuments("A", "B"),
            new FilterDocuments(Config.FromDocument(document => document.Destination != "a1"))));

    [Fact]
    public async Task ExecuteConfig_puts_out_what_the_context_gives_once() => Assert.Equal(
        ["x", "y"],
        await ProcessAsync(
            new ReplaceDocuments("A"),
            new ExecuteConfig(
                Config.FromContext(context => new[] { "x", "y" }.Select(name => name.ToDocument(new NormalizedPath(name)))))));

    [Fact]
    public async Task ExecuteConfig_puts_out_what_each_document_gives() => Assert.Equal(
        ["a1!", "a2!"],
        await ProcessAsync(
            new ReplaceDocuments("A"),
            new ExecuteConfig(Config.FromDocument(document => document.Clone(document.Destination.FullPath + "!")))));

    [Fact]
    public async Task ExecuteConfig_of_nothing_keeps_the_inputs() => Assert.Equal(
        ["own"], await ProcessAsync(new ExecuteConfig(Config.FromContext<object?>(_ => null))));

    [Fact]
    public async Task ExecuteConfig_of_something_else_is_refused()
    {
        var result = await Runs.RunAsync(("A", new Pipeline { InputModules = [new ExecuteConfig(Config.FromContext(_ => 3))] }));

        Assert.Contains("takes documents, not Int32", Assert.Single(result.Failures).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_module_gets_what_the_one_before_put_out() => Assert.Equal(
        ["ab"],
        (await Runs.OutputsAsync(Do.Create("a"),
            new InTurn(document => [document.Clone(document.Destination.FullPath + "b")]))).Destinations());

    [Fact]
    public async Task A_module_that_overrides_nothing_puts_out_nothing() =>
        Assert.Empty(await Runs.OutputsAsync(Do.Create("a"), new Nothing()));

    [Fact]
    public void A_list_of_modules_has_no_gaps()
    {
        Assert.Throws<ArgumentNullException>(() => new ModuleList(null!, new Nothing()));
        Assert.Equal(2, new ModuleList(new Nothing(), new Nothing()).Count);
    }

    sealed class Nothing : Module;
}

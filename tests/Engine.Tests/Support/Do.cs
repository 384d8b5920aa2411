namespace DigitalRights.Engine.Tests;

/// <summary>A module that is a lambda over the context.</summary>
sealed class Do(Func<IExecutionContext, Task<IEnumerable<IDocument>>> work) : Module
{
    public Do(Func<IExecutionContext, IEnumerable<IDocument>> work)
        : this(context => Task.FromResult(work(context)))
    {
    }

    public static Do Note(Action note) => new(context =>
    {
        note();
        return context.Inputs;
    });

    public static Do Create(params string[] destinations) =>
        new(context => destinations.Select(destination => context.CreateDocument(destination, new StringContent(destination))));

    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) => work(context);
}

using DigitalRights.Bench;
using DigitalRights.Bench.Generators;
using DigitalRights.Bench.Measuring;
using DigitalRights.Bench.Preview;

try
{
    var arguments = Arguments.Of(args);
    using var work = new WorkFolder();
    var program = ProgramFiles.Native(work.Repository);
    var ours = new ThisProgram(work.Repository, program);
    if (arguments.IsPreview)
    {
        IReadOnlyList<IReadOnlyList<string>> programs =
            arguments.Sdk ? [[program], ["dotnet", ProgramFiles.Debug(work.Repository)]] : [[program]];
        new PreviewTimes(ours, programs, arguments, work).Run();
        return 0;
    }
    IReadOnlyList<Generator> others = [.. arguments.Others.Select(name => name == "hugo" ? (Generator)new Hugo() : new Eleventy())];
    new Comparison(ours, others, arguments, work).Run();
    return 0;
}
catch (Exception e) when (e is FormatException or MissingToolException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 2;
}

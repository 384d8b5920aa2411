using DigitalRights.Bench;
using DigitalRights.Bench.Generators;
using DigitalRights.Bench.Measuring;

try
{
    var arguments = Arguments.Of(args);
    using var work = new WorkFolder();
    var program = NativeProgram.Make(work.Repository);
    IReadOnlyList<Generator> others = [.. arguments.Others.Select(name => name == "hugo" ? (Generator)new Hugo() : new Eleventy())];
    new Comparison(new ThisProgram(work.Repository, program), others, arguments, work).Run();
    return 0;
}
catch (Exception e) when (e is FormatException or MissingToolException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 2;
}

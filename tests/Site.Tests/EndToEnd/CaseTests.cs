using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.EndToEnd;

/// <summary>
/// The cases, each a folder of input and expected files; see <see cref="Case"/>. To accept what the program does now, for example after
/// a change of the design, run <c>ACCEPT=1 dotnet test tests/Site.Tests</c> and read the difference before committing it. To expect one
/// more file of the output, make it under <c>expected/output</c>, empty, and accept.
/// </summary>
public sealed class CaseTests
{
    public static TheoryData<string> Names => [.. Case.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_program_does_what_the_case_expects(string name)
    {
        using var folder = TemporaryFolder.OfCase(name);

        var left = await Case.RunAsync(name, folder);

        if (Environment.GetEnvironmentVariable("ACCEPT") == "1") Case.Accept(name, left);
        Comparison.Check(Case.Expected(name), left);
    }
}

namespace DigitalRights.Site.Tests.Support;

/// <summary>What a run of the program came to.</summary>
sealed record Run(int ExitCode, string Output, string Errors)
{
    public Run MustSucceed()
    {
        Assert.True(ExitCode == 0, $"The program ended with {ExitCode}.\n{Errors}");
        return this;
    }
}

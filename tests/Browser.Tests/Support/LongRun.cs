namespace DigitalRights.Browser.Tests.Support;

/// <summary>What takes minutes is run only where it is asked for, as CI does: with BROWSER_TESTS=all.</summary>
static class LongRun
{
    const string Short =
        "This was the short run, of one page of every kind. With BROWSER_TESTS=all, as CI sets it, this is tested too.";

    public static bool IsAskedFor => Environment.GetEnvironmentVariable("BROWSER_TESTS") is "all";

    public static void MustBeAskedFor() => Skip.IfNot(IsAskedFor, Short);
}

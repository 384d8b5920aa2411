namespace DigitalRights.Browser.Tests.Support;

/// <summary>What takes minutes is run only where it is asked for, as CI does: with BROWSER_TESTS=all.</summary>
static class LongRun
{
    const string Short =
        "This was the short run: one page of every kind was tested, in every look. With BROWSER_TESTS=all, as CI sets it, every page is, and of a hundred alike those that stand for them.";

    public static void MustBeAskedFor() => Skip.IfNot(Environment.GetEnvironmentVariable("BROWSER_TESTS") is "all", Short);
}

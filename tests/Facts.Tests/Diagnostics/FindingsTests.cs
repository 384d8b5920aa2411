using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Tests.Diagnostics;

public class FindingsTests
{
    [Fact]
    public void Findings_stand_in_the_order_of_files_lines_columns_and_codes()
    {
        var findings = new Findings();
        foreach (var (code, file, line, column) in new[] { ("B", "b", 1, 1), ("B", "a", 10, 1), ("B", "a", 9, 2), ("B", "a", 9, 1), ("A", "a", 9, 1) })
        {
            findings.Error(code, new(file, line, column), "m");
        }

        Assert.Equal(
            ["a(9,1): error A: m", "a(9,1): error B: m", "a(9,2): error B: m", "a(10,1): error B: m", "b(1,1): error B: m"],
            findings.Sorted().Select(f => f.ToString()));
    }

    [Fact]
    public void A_finding_made_twice_is_told_once()
    {
        var findings = new Findings();
        findings.Error("A", new("a", 1, 1), "m");
        findings.Error("A", new("a", 1, 1), "m");
        findings.Warning("A", new("a", 1, 1), "m");

        Assert.Equal(2, findings.Sorted().Count);
    }

    [Fact]
    public void Findings_of_several_threads_are_all_kept()
    {
        var findings = new Findings();
        Parallel.For(0, 1000, i => findings.Error("A", new("a", i, 1), "m"));

        Assert.Equal(Enumerable.Range(0, 1000), findings.Sorted().Select(f => f.Location.Line));
    }
}

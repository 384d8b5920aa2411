using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Tests.Diagnostics;

public class FindingsTests
{
    [Fact]
    public void Findings_stand_in_the_order_of_files_lines_columns_and_codes()
    {
        var findings = new Findings();
        foreach (var (code, file, line, column) in new[]
        {
            ("B", "b", 1, 1),
            ("B", "a", 10, 1),
            ("B", "a", 9, 2),
            ("B", "a", 9, 1),
            ("A", "a", 9, 1),
        })
        {
            findings.Error(code, new(file, line, column), "m");
        }

        Assert.Equal(
            ["a(9,1): error A: m", "a(9,1): error B: m", "a(9,2): error B: m", "a(10,1): error B: m", "b(1,1): error B: m"],
            findings.Sorted().Select(f => f.ToString()));
    }

    [Fact]
    public void What_causes_other_findings_stands_first()
    {
        var findings = new Findings();
        findings.Error("FACT012", new("input/facts/aa/a.yml", 1, 1), "An unknown topic.");
        findings.Warning("FACT106", new("input/facts/aa/a.yml", 1, 2), "A text is cut.");
        findings.Error("FACT004", new("input/topics.yml", 9, 1), "There is a tab.");

        Assert.Equal(["FACT004", "FACT012", "FACT106"], findings.Sorted().Select(f => f.Code));
    }

    [Fact]
    public void A_line_that_is_not_understood_is_reported_once()
    {
        var findings = new Findings();
        findings.Error("FACT005", new("a", 2, 9), "A colon.");
        findings.Error("FACT022", new("a", 2, 7), "A guess.");
        findings.Error("FACT022", new("a", 3, 7), "Another line.");

        Assert.Equal(["A colon.", "Another line."], findings.Sorted().Select(f => f.Message));
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

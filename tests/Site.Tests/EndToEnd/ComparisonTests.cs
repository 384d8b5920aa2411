using System.Text;
using DigitalRights.Site.Tests.Support;
using Xunit.Sdk;

namespace DigitalRights.Site.Tests.EndToEnd;

/// <summary>The comparison of cases can fail.</summary>
public sealed class ComparisonTests : IDisposable
{
    readonly TemporaryFolder _expected = new();

    public ComparisonTests() => _expected.Write("exit-code.txt", "0\n");

    public void Dispose() => _expected.Dispose();

    void Check(params (string File, string Content)[] left) =>
        Comparison.Check(_expected.Path,
            left.Append((File: "exit-code.txt", Content: "0\n")).ToDictionary(f => f.File, f => Encoding.UTF8.GetBytes(f.Content)));

    void AssertFails(params (string, string)[] left) => Assert.ThrowsAny<XunitException>(() => Check(left));

    [Fact]
    public void The_same_files_are_good()
    {
        _expected.Write("output/a.html", "a");

        Check(("output/a.html", "a"), ("output/b.html", "b"), ("files.txt", "a.html\nb.html\n"));
    }

    [Fact]
    public void A_file_with_other_bytes_fails()
    {
        _expected.Write("output/a.html", "a");

        AssertFails(("output/a.html", "b"));
    }

    [Fact]
    public void An_expected_file_that_is_compared_with_nothing_fails()
    {
        _expected.Write("output/a.html", "a");

        AssertFails();
    }

    [Fact]
    public void An_expected_file_of_an_unknown_name_fails()
    {
        _expected.Write("exit-cod.txt", "0\n");

        AssertFails();
    }

    [Fact]
    public void An_error_that_is_not_expected_fails() => AssertFails(("errors.txt", "error"));

    [Fact]
    public void A_site_that_is_not_expected_fails() => AssertFails(("files.txt", "index.html\n"));

    [Fact]
    public void A_case_that_expects_nothing_fails()
    {
        File.Delete(_expected["exit-code.txt"]);

        AssertFails();
    }
}

using System.Security.Cryptography;

namespace DigitalRights.Publishing.Tests;

public sealed class ChecksumsTests : IDisposable
{
    static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData("1"u8));

    readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void The_published_list_is_sorted_and_holds_every_file()
    {
        Sites.Publish(_root["output"], ("b", "1"), ("a/x", "1"), ("Z", "1"), ("a-b", "1"));

        Assert.Equal($"{Hash}  Z\n{Hash}  a-b\n{Hash}  a/x\n{Hash}  b\n", _root.Read("output/SHA256SUMS"));
    }

    [LinuxFact]
    public void The_published_list_verifies_a_saved_copy()
    {
        Sites.Publish(_root["output"], ("index.html", "home"), ("ә/i ndex.html", "fact"));
        Assert.Equal(0, Programs.Run(_root["output"], "sha256sum", "-c", "--strict", "SHA256SUMS").ExitCode);

        _root.Write("output/index.html", "else");
        Assert.NotEqual(0, Programs.Run(_root["output"], "sha256sum", "-c", "--strict", "SHA256SUMS").ExitCode);
    }

    [Fact]
    public void Paths_that_lead_out_and_broken_lines_are_left_out() => Assert.Equal(
        ["a", "b/c"],
        Checksums.Paths(string.Join('\n',
            $"{Hash}  a", $"{Hash} *b/c", $"{Hash}  ../x", $"{Hash}  a/../../x", $"{Hash}  /etc/passwd", $"{Hash}  SHA256SUMS", $"{Hash}  ",
            "nonsense", $"{Hash[1..]}  short", $"{Hash.Replace(Hash[0], 'x')}  x", $"\\{Hash}  escaped", "")));

    [Fact]
    public void A_list_that_leads_out_deletes_nothing_there()
    {
        _root.Write("precious", "1");
        Sites.Publish(_root["output"], ("a", "1"));
        File.AppendAllText(_root["output/SHA256SUMS"], $"{Hash}  ../precious\n{Hash}  {_root["precious"]}\n");

        Sites.Publish(_root["output"], ("a", "2"));

        Assert.Equal("1", _root.Read("precious"));
    }

    [Fact]
    public void A_lost_list_is_written_again()
    {
        Sites.Publish(_root["output"], ("a", "1"));
        File.Delete(_root["output/SHA256SUMS"]);

        var summary = Sites.Publish(_root["output"], ("a", "1"));

        Assert.Equal((0, 1), (summary.Written, summary.Unchanged));
        Assert.Equal($"{Hash}  a\n", _root.Read("output/SHA256SUMS"));
    }
}

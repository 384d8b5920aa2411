using System.Security.Cryptography;
using DigitalRights.Engine.Hosting;

namespace DigitalRights.Engine.Tests;

public sealed class ChecksumsTests : IDisposable
{
    static readonly string hash = Convert.ToHexStringLower(SHA256.HashData("1"u8));

    readonly TemporaryFolder root = new();

    public void Dispose() => root.Dispose();

    [Fact]
    public void The_published_list_is_sorted_and_holds_every_file()
    {
        Sites.Publish(root["output"], ("b", "1"), ("a/x", "1"), ("Z", "1"), ("a-b", "1"));

        Assert.Equal($"{hash}  Z\n{hash}  a-b\n{hash}  a/x\n{hash}  b\n", root.Read("output/SHA256SUMS"));
    }

    [LinuxFact]
    public void The_published_list_verifies_a_saved_copy()
    {
        Sites.Publish(root["output"], ("index.html", "home"), ("ә/i ndex.html", "fact"));
        Assert.Equal(0, Programs.Run(root["output"], "sha256sum", "-c", "--strict", "SHA256SUMS").ExitCode);

        root.Write("output/index.html", "else");
        Assert.NotEqual(0, Programs.Run(root["output"], "sha256sum", "-c", "--strict", "SHA256SUMS").ExitCode);
    }

    [Fact]
    public void Paths_that_lead_out_and_broken_lines_are_left_out() => Assert.Equal(
        ["a", "b/c"],
        Checksums.Paths(string.Join('\n',
            $"{hash}  a", $"{hash} *b/c", $"{hash}  ../x", $"{hash}  a/../../x", $"{hash}  /etc/passwd", $"{hash}  SHA256SUMS", $"{hash}  ",
            "nonsense", $"{hash[1..]}  short", $"{hash.Replace(hash[0], 'x')}  x", $"\\{hash}  escaped", "")));

    [Fact]
    public void A_list_that_leads_out_deletes_nothing_there()
    {
        root.Write("precious", "1");
        Sites.Publish(root["output"], ("a", "1"));
        File.AppendAllText(root["output/SHA256SUMS"], $"{hash}  ../precious\n{hash}  {root["precious"]}\n");

        Sites.Publish(root["output"], ("a", "2"));

        Assert.Equal("1", root.Read("precious"));
    }

    [Fact]
    public void A_lost_list_is_written_again()
    {
        Sites.Publish(root["output"], ("a", "1"));
        File.Delete(root["output/SHA256SUMS"]);

        var summary = Sites.Publish(root["output"], ("a", "1"));

        Assert.Equal((0, 1), (summary.Written, summary.Unchanged));
        Assert.Equal($"{hash}  a\n", root.Read("output/SHA256SUMS"));
    }
}

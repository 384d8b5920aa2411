namespace DigitalRights.Publishing.Tests;

public class FileLinksTests
{
    static readonly DateTime LongAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    [Fact]
    public void A_shared_file_is_the_same_file()
    {
        using var folder = new TemporaryFolder();
        var from = folder.Write("from", "1");

        FileLinks.Share(from, folder["to"]);
        File.AppendAllText(from, "2");

        Assert.Equal("12", folder.Read("to"));
    }

    [LinuxFact]
    public void Where_a_file_cannot_be_shared_it_is_copied_with_its_times()
    {
        // Memory is another file system than the disk, and a file cannot have names in both.
        using var folder = new TemporaryFolder();
        var memory = Path.Combine("/dev/shm", Path.GetRandomFileName());
        File.WriteAllText(memory, "1");
        File.SetLastWriteTimeUtc(memory, LongAgo);
        try
        {
            FileLinks.Share(memory, folder["to"]);
        }
        finally
        {
            File.Delete(memory);
        }

        Assert.Equal("1", folder.Read("to"));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(folder["to"]));
    }
}

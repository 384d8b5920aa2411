using System.Text;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Input;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Input;

/// <summary>A file that did not change is not read again, and what is found is what a fresh reading finds.</summary>
public class InputMemoryTests
{
    static readonly DateTime Morning = new(2026, 11, 21, 8, 0, 0, DateTimeKind.Utc);

    readonly InputMemory _memory = new();
    readonly SortedDictionary<string, (byte[] Bytes, DateTime Written)> _files = new(
        SmallFiles.All.ToDictionary(f => f.Key, f => (Encoding.UTF8.GetBytes(f.Value), Morning)), StringComparer.Ordinal);

    readonly HashSet<string> _opened = [];
    string? _locked;

    [Fact]
    public void Only_files_that_changed_are_opened()
    {
        Read();
        Assert.Equal(_files.Count, _opened.Count);

        _opened.Clear();
        Read();
        Assert.Empty(_opened);

        Write(SmallFiles.Event, SmallFiles.All[SmallFiles.Event] + "aliases: [Something]\n", Morning.AddMinutes(1));
        Read();
        Assert.Equal([SmallFiles.Event], _opened);
    }

    [Fact]
    public void A_change_within_one_tick_of_the_clock_that_keeps_the_length_is_seen_when_someone_tells_of_it()
    {
        Read();
        Write(SmallFiles.Event, SmallFiles.All[SmallFiles.Event].Replace("kind: event", "kind: evens", StringComparison.Ordinal), Morning);
        _memory.Forget(SmallFiles.Event);
        Assert.Contains(Read(), d => d.Code == "FACT022");
    }

    [Theory]
    [InlineData("facts/aa", 6)]
    [InlineData("facts", 7)]
    [InlineData("fact", 0)]
    [InlineData("topics.yml", 1)]
    public void A_folder_that_is_told_of_stands_for_all_that_lies_in_it(string path, int opened)
    {
        Read();
        _opened.Clear();
        _memory.Forget(path);
        Read();
        Assert.Equal(opened, _opened.Count);
    }

    [Fact]
    public void When_all_is_forgotten_all_is_read()
    {
        Read();
        _opened.Clear();
        _memory.Forget("");
        Read();
        Assert.Equal(_files.Count, _opened.Count);
    }

    [Fact]
    public void A_file_that_could_not_be_opened_is_tried_again()
    {
        _locked = SmallFiles.Event;
        Assert.Contains(Read(), d => d.Code == "FACT100");
        _locked = null;
        Assert.DoesNotContain(Read(), d => d.Severity == Severity.Error);
    }

    [Fact]
    public void A_file_that_went_and_came_back_is_read_again()
    {
        Read();
        var file = _files[SmallFiles.Count];
        _files.Remove(SmallFiles.Count);
        Assert.Contains(Read(), d => d.Code == "FACT012");
        _files[SmallFiles.Count] = file;
        _opened.Clear();
        Assert.DoesNotContain(Read(), d => d.Severity == Severity.Error);
        Assert.Equal([SmallFiles.Count], _opened);
    }

    [Fact]
    public void A_file_of_which_nobody_knows_when_it_was_written_is_read_each_time()
    {
        for (var i = 0; i < 2; i++)
        {
            _opened.Clear();
            CatalogueReader.Read(Files(withTimes: false), new(), memory: _memory);
            Assert.Equal(_files.Count, _opened.Count);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_is_changed_the_same_is_found_as_by_a_fresh_reading(int seed)
    {
        var random = new Random(seed);
        for (var step = 1; step <= 150; step++)
        {
            for (var edits = random.Next(1, 4); edits > 0; edits--) EditOne(random, Morning.AddSeconds(step));
            var fresh = new Findings();
            var catalogue = CatalogueReader.Read(Files(withTimes: false), fresh);
            var remembered = new Findings();
            var again = CatalogueReader.Read(Files(), remembered, memory: _memory);
            Assert.Equal(fresh.Sorted(), remembered.Sorted());
            Assert.Equal(catalogue.Records.Select(r => (r.Self, r.Title.English)), again.Records.Select(r => (r.Self, r.Title.English)));
            Assert.Equal(catalogue.Hash, again.Hash);
        }
    }

    // Lines go, come twice or from elsewhere; files go, come back, or take the place of others.
    void EditOne(Random random, DateTime now)
    {
        string[] all = [.. SmallFiles.All.Keys.Order(StringComparer.Ordinal)];
        var path = all[random.Next(all.Length)];
        if (!_files.TryGetValue(path, out var file))
        {
            Write(path, SmallFiles.All[path], now);
            return;
        }
        var lines = Encoding.UTF8.GetString(file.Bytes).Split('\n').ToList();
        switch (random.Next(6))
        {
            case 0:
                _files.Remove(path);
                return;
            case 1:
                Write(path, SmallFiles.All[path], now);
                return;
            case 2 when lines.Count > 1:
                lines.RemoveAt(random.Next(lines.Count));
                break;
            case 3:
                lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)]);
                break;
            case 4:
                var other = Encoding.UTF8.GetString(_files.Values.ElementAt(random.Next(_files.Count)).Bytes).Split('\n');
                lines[random.Next(lines.Count)] = other[random.Next(other.Length)];
                break;
            default:
                Write(path.Replace(".", "-2.", StringComparison.Ordinal), string.Join('\n', lines), now);
                return;
        }
        Write(path, string.Join('\n', lines), now);
    }

    void Write(string path, string text, DateTime now) => _files[path] = (Encoding.UTF8.GetBytes(text), now);

    IReadOnlyList<Diagnostic> Read()
    {
        var findings = new Findings();
        CatalogueReader.Read(Files(), findings, memory: _memory);
        return findings.Sorted();
    }

    List<ContentFile> Files(bool withTimes = true) =>
    [
        .. _files.Select(f => new ContentFile(f.Key, $"input/{f.Key}", f.Value.Bytes.Length, () => Open(f.Key, f.Value.Bytes))
        {
            Written = withTimes ? () => f.Value.Written : null,
        }),
    ];

    byte[] Open(string path, byte[] bytes)
    {
        lock (_opened) _opened.Add(path);
        return path == _locked ? throw new IOException("Somebody writes into it.") : bytes;
    }
}

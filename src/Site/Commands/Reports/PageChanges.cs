using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using DigitalRights.Engine.Hosting;
using DigitalRights.Site.Verification;

namespace DigitalRights.Site.Commands.Reports;

/// <summary>Which pages of the site two states of the content make differently, by their files.</summary>
sealed record PageChanges(IReadOnlyList<string> Added, IReadOnlyList<string> Changed, IReadOnlyList<string> Removed)
{
    public int Count => Added.Count + Changed.Count + Removed.Count;

    public static PageChanges Between(PageHashes before, PageHashes after) => new(
        [.. after.Of.Keys.Except(before.Of.Keys).Order(StringComparer.Ordinal)],
        [
            .. after.Of.Where(p => before.Of.TryGetValue(p.Key, out var old) && old != p.Value).Select(p => p.Key)
                .Order(StringComparer.Ordinal),
        ],
        [.. before.Of.Keys.Except(after.Of.Keys).Order(StringComparer.Ordinal)]);
}

/// <summary>Takes a site and keeps a hash of what each page says, leaving out what stands around it on every page.</summary>
sealed class PageHashes : IOutput
{
    static readonly byte[] Start = Encoding.UTF8.GetBytes("<main");
    static readonly byte[] End = Encoding.UTF8.GetBytes("</main>");

    readonly ConcurrentDictionary<string, string> _hashes = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Of => _hashes;

    public Task WriteAsync(IDocument document, CancellationToken cancellationToken)
    {
        if (document.Destination.Extension != ".html") return Task.CompletedTask;
        var page = StreamBytes.Of(document.GetContentStream()).AsSpan();
        var (start, end) = (page.IndexOf(Start), page.IndexOf(End));
        _hashes[document.Destination.FullPath] = Convert.ToHexString(SHA256.HashData(start >= 0 && end > start ? page[start..end] : page));
        return Task.CompletedTask;
    }
}

using System.Collections.Concurrent;

namespace DigitalRights.Site.SourceLinks;

/// <summary>Asks for many addresses, a few hosts at a time, each host's one after the other with a pause between.</summary>
sealed class LinkChecks(LinkManners manners, DateOnly today)
{
    /// <param name="known">What was found before, by address.</param>
    /// <param name="found">Called with each result as it comes, one at a time.</param>
    public async Task RunAsync(IEnumerable<Uri> addresses, IReadOnlyDictionary<string, LinkResult> known,
        Action<LinkResult> found, CancellationToken cancellation)
    {
        using var probe = new LinkProbe(manners);
        var telling = new Lock();
        var hosts = new ConcurrentQueue<IGrouping<string, Uri>>(addresses.Distinct().GroupBy(a => a.Host, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(h => h.Count()));
        await Task.WhenAll(Enumerable.Range(0, manners.AtOnce).Select(_ => WorkAsync()));

        async Task WorkAsync()
        {
            while (hosts.TryDequeue(out var host))
            {
                var isFirst = true;
                foreach (var address in host)
                {
                    if (!isFirst) await Task.Delay(manners.Pause, cancellation);
                    isFirst = false;
                    var result = Of(address, await probe.AskAsync(address, cancellation), known.GetValueOrDefault(address.ToString()));
                    lock (telling) found(result);
                }
            }
        }
    }

    LinkResult Of(Uri address, LinkAnswer answer, LinkResult? before) => new(
        address.ToString(), answer.State, answer.Detail, answer.MovedTo, today,
        answer.State is LinkState.Opens or LinkState.Moved ? null : before?.WrongSince ?? today);
}

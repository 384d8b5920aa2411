using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Support;

/// <summary>What a browser asked for and complained of while it showed a page.</summary>
sealed class VisitLog
{
    readonly ConcurrentQueue<string> _requests = new();
    readonly ConcurrentQueue<string> _failures = new();
    readonly ConcurrentQueue<string> _complaints = new();

    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>The requests that came to nothing.</summary>
    public IReadOnlyCollection<string> Failures => _failures;

    /// <summary>Errors and warnings of the console, faults of scripts, and what the page's policy forbade.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    public async Task KeepAsync(IBrowserContext context)
    {
        context.Request += (_, request) => _requests.Enqueue(request.Url);
        context.RequestFailed += (_, request) => _failures.Enqueue($"{request.Url} failed: {request.Failure}");
        context.Response += (_, response) =>
        {
            if (response.Status >= 400) _failures.Enqueue($"{response.Url} answered {response.Status}");
        };
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" or "assert") _complaints.Enqueue($"{message.Type}: {message.Text}");
        };
        context.WebError += (_, error) => _complaints.Enqueue(error.Error);
        await context.AddInitScriptAsync("document.addEventListener('securitypolicyviolation', e => console.error(`The policy forbids "
            + "${e.violatedDirective} ${e.blockedURI}`));");
    }

    public void Clear()
    {
        _requests.Clear();
        _failures.Clear();
        _complaints.Clear();
    }
}

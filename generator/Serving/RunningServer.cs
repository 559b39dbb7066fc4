using System.Globalization;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace RoleGuide.Serving;

/// <summary>A server that answers until it is disposed of.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    private readonly KestrelServer _server;
    private readonly CancellationTokenSource _closing;

    internal RunningServer(KestrelServer server, int port, CancellationTokenSource closing)
    {
        _server = server;
        _closing = closing;
        Port = port;
    }

    /// <summary>The port that was taken.</summary>
    public int Port { get; }

    /// <summary>What to type into a browser, without a trailing slash: <c>http://localhost:5080</c>.</summary>
    public string Address => "http://localhost:" + Port.ToString(CultureInfo.InvariantCulture);

    /// <summary>Ends at once, open event streams included: nobody waits for the end of a preview.</summary>
    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _server.StopAsync(new CancellationToken(canceled: true));
        _server.Dispose();
        _closing.Dispose();
    }
}

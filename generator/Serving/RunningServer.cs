using System.Globalization;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace RoleGuide.Serving;

/// <summary>A server that answers until it is disposed of.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    private readonly KestrelServer _server;

    internal RunningServer(KestrelServer server, int port)
    {
        _server = server;
        Port = port;
    }

    /// <summary>The port that was taken.</summary>
    public int Port { get; }

    /// <summary>What to type into a browser, without a trailing slash: <c>http://localhost:5080</c>.</summary>
    public string Address => "http://localhost:" + Port.ToString(CultureInfo.InvariantCulture);

    /// <summary>Ends at once and hangs up on everybody, open event streams included: nobody waits for the end of a preview.</summary>
    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync(new CancellationToken(canceled: true));
        _server.Dispose();
    }
}

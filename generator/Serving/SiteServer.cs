using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace RoleGuide.Serving;

/// <summary>Serves a site on this machine, to this machine alone.</summary>
public static class SiteServer
{
    private const int LargestConnections = 2000;
    private const int LargestRequestLine = 8 * 1024;
    private const int LargestHeaders = 16 * 1024;

    /// <summary>Takes the port and answers on it from now on.</summary>
    public static async Task<ServerStart> Start(ServerRequest request)
    {
        var application = new SiteApplication(request.Site, request.Live is { } pages ? new LiveDesk(pages) : null);
        var server = new KestrelServer(Options.Create(Settings(request.Port)), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance), NullLoggerFactory.Instance);
        try
        {
            await server.StartAsync(application, CancellationToken.None);
        }
        catch (IOException fault)
        {
            server.Dispose();
            return new ServerStart.Refused(Refusal(request.Port, fault));
        }

        var address = server.Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var port = int.Parse(address.AsSpan(address.LastIndexOf(':') + 1), CultureInfo.InvariantCulture);
        return new ServerStart.Running(new RunningServer(server, port));
    }

    private static KestrelServerOptions Settings(int port)
    {
        var settings = new KestrelServerOptions { AddServerHeader = false };
        settings.Limits.MaxConcurrentConnections = LargestConnections;
        settings.Limits.MaxRequestLineSize = LargestRequestLine;
        settings.Limits.MaxRequestHeadersTotalSize = LargestHeaders;
        settings.Limits.MaxRequestBodySize = 0;
        settings.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        settings.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);

        // Both loopback addresses where there are both; any free port can be asked of one of them only.
        if (port == 0) settings.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        else settings.ListenLocalhost(port, listen => listen.Protocols = HttpProtocols.Http1);
        return settings;
    }

    /// <summary>Why a port could not be taken, and what to do.</summary>
    internal static string Refusal(int port, IOException fault)
    {
        var number = port.ToString(CultureInfo.InvariantCulture);
        if (fault.InnerException is not AddressInUseException) return $"Port {number} could not be opened. The system says: {Reason(fault)}. Name another port with --port; those below 1024 are often reserved.";
        return NextFree(port) is { } free
            ? $"Port {number} is taken by another program. Port {free.ToString(CultureInfo.InvariantCulture)} is free: add --port {free.ToString(CultureInfo.InvariantCulture)}, or end the other program."
            : $"Port {number} is taken by another program. Name a free one with --port, or end the other program.";
    }

    /// <summary>What the system said at first, below what the server made of it: one fault for each address that was tried.</summary>
    private static string Reason(Exception fault) => fault switch
    {
        AggregateException { InnerExceptions: [var first, ..] } => Reason(first),
        { InnerException: { } inner } => Reason(inner),
        _ => fault.Message,
    };

    private static int? NextFree(int taken) => Enumerable.Range(taken + 1, IPEndPoint.MaxPort - taken).Cast<int?>().FirstOrDefault(port => IsFree(IPAddress.Loopback, port!.Value) && IsFree(IPAddress.IPv6Loopback, port.Value));

    private static bool IsFree(IPAddress address, int port)
    {
        try
        {
            using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
            socket.Listen();
            return true;
        }
        catch (SocketException fault)
        {
            // A machine without this kind of address has nobody on it either.
            return fault.SocketErrorCode is SocketError.AddressFamilyNotSupported or SocketError.AddressNotAvailable;
        }
    }
}

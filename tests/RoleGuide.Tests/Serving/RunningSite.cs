using System.Net.Sockets;
using System.Text;
using RoleGuide.Serving;

namespace RoleGuide.Tests.Serving;

/// <summary>A site of a few files, served on a port of this machine.</summary>
internal sealed class RunningSite : IAsyncDisposable
{
    private readonly RunningServer _server;
    private readonly HttpClient _client;

    private RunningSite(RunningServer server)
    {
        _server = server;
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = new Uri($"http://127.0.0.1:{server.Port}"), Timeout = TimeSpan.FromSeconds(30) };
    }

    public int Port => _server.Port;

    public string Address => _server.Address;

    /// <summary>Serves files, given by their paths and texts.</summary>
    public static Task<RunningSite> Of(params (string Path, string Text)[] files) => Of(null, files);

    public static Task<RunningSite> Of(LivePages? live, params (string Path, string Text)[] files)
    {
        var texts = files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        var site = new ServedSite(Find, HostRules.Read(texts.GetValueOrDefault("_redirects", ""), texts.GetValueOrDefault("_headers", "")));
        return Of(new ServerRequest(0, () => site, live));

        ReadOnlyMemory<byte>? Find(string path)
        {
            if (texts.TryGetValue(path, out var text)) return Encoding.UTF8.GetBytes(text);
            return null;
        }
    }

    public static async Task<RunningSite> Of(ServerRequest request) => new(((ServerStart.Running)await SiteServer.Start(request)).Server);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    public Task<Reply> Get(string address) => Send(HttpMethod.Get, address);

    public async Task<Reply> Send(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var response = await _client.SendAsync(request);
        var all = response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(" | ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new Reply((int)response.StatusCode, await response.Content.ReadAsStringAsync(), all);
    }

    /// <summary>Sends bytes as they are, which no client would, and gives everything that comes back.</summary>
    public async Task<string> SendRaw(string request)
    {
        using var connection = await Connect();
        using var stream = new NetworkStream(connection);
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
            using var answer = new StreamReader(stream, Encoding.UTF8);
            return await answer.ReadToEndAsync();
        }
        catch (IOException)
        {
            // It hung up without a word.
            return "";
        }
    }

    /// <summary>The first line of the answer to a GET of a target that is sent as it is.</summary>
    public async Task<string> StatusOf(string target) =>
        (await SendRaw($"GET {target} HTTP/1.1\r\nHost: localhost:{Port}\r\nConnection: close\r\n\r\n")).Split("\r\n")[0];

    public async Task<Socket> Connect()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(System.Net.IPAddress.Loopback, Port);
        return socket;
    }
}

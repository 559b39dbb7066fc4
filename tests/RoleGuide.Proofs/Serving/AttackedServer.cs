using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace RoleGuide.Proofs.Serving;

/// <summary>The program, serving a small site from a folder that has a secret beside it.</summary>
internal sealed class AttackedServer : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder;
    private readonly Process _process;

    private AttackedServer(DirectoryInfo folder, Process process, int port) => (_folder, _process, Port) = (folder, process, port);

    public int Port { get; }

    public bool HasEnded => _process.HasExited;

    /// <summary>How much memory the process holds, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<AttackedServer> Start(string secret)
    {
        var folder = Directory.CreateTempSubdirectory("roleguide-attack-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "secret.txt"), secret);
        var site = folder.CreateSubdirectory("site");
        await File.WriteAllTextAsync(Path.Combine(site.FullName, "index.html"), "<!doctype html><html lang=en><title>Home</title><p>Home");
        File.CreateSymbolicLink(Path.Combine(site.FullName, "link.txt"), Path.Combine(folder.FullName, "secret.txt"));
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardError = true, WorkingDirectory = folder.FullName };
        foreach (var word in (string[])[typeof(Site).Assembly.Location, "serve", "--output", site.FullName, "--port", "0"]) start.ArgumentList.Add(word);
        var process = Process.Start(start)!;
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            if (line.LastIndexOf(':') is > 0 and var colon && line.StartsWith("Open ", StringComparison.Ordinal)) return new AttackedServer(folder, process, int.Parse(line[(colon + 1)..].TrimEnd('/'), CultureInfo.InvariantCulture));
        }

        throw new InvalidOperationException("The server does not start.");
    }

    /// <summary>Sends bytes as they are and gives everything that comes back until the server hangs up.</summary>
    public async Task<string> Send(string request)
    {
        using var patience = new CancellationTokenSource(s_patience);
        try
        {
            using var connection = await Connect();
            await connection.SendAsync(Encoding.Latin1.GetBytes(request), patience.Token);
            var (answer, buffer) = (new StringBuilder(), new byte[8192]);
            while (await connection.ReceiveAsync(buffer, patience.Token) is > 0 and var read) answer.Append(Encoding.UTF8.GetString(buffer, 0, read));
            return answer.ToString();
        }
        catch (SocketException)
        {
            // It hung up without a word.
            return "";
        }
    }

    /// <summary>A connection on which something was sent, and that stays open.</summary>
    public async Task<IDisposable> Hold(string request)
    {
        var connection = await Connect();
        await connection.SendAsync(Encoding.Latin1.GetBytes(request));
        return connection;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<Socket> Connect()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, Port);
        return socket;
    }
}

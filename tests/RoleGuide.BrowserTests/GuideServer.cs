using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using RoleGuide.Output;

namespace RoleGuide.BrowserTests;

/// <summary>
/// Serves finished files on this machine alone as their host would: folders by their index, the 404 page with its status, and the header
/// rules of <c>_headers</c>.
/// </summary>
internal sealed class GuideServer : IAsyncDisposable
{
    private readonly WebApplication _host;
    private readonly FrozenDictionary<string, OutputFile> _files;
    private readonly ImmutableArray<(string Path, string Name, string Value)> _headers;

    private GuideServer(WebApplication host, ImmutableArray<OutputFile> files)
    {
        _host = host;
        _files = files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
        _headers = [.. HeaderRules(Encoding.UTF8.GetString(_files["_headers"].Content.Span))];
    }

    /// <summary>The server's address without trailing slash.</summary>
    public string Address { get; private set; } = "";

    public static async Task<GuideServer> Start(ImmutableArray<OutputFile> files)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new GuideServer(builder.Build(), files);
        server._host.Run(server.Answer);
        await server._host.StartAsync();
        server.Address = server._host.Urls.Single();
        return server;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var name = path.EndsWith('/') ? path[1..] + "index.html" : path[1..];
        if (!_files.TryGetValue(name, out var file))
        {
            file = _files["404.html"];
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        foreach (var (_, header, value) in _headers.Where(rule => IsFor(rule.Path, path))) context.Response.Headers[header] = value;
        context.Response.ContentType = TypeOf(file.Path);
        await context.Response.Body.WriteAsync(file.Content);
    }

    /// <summary>The rules in Netlify's form: a path on a line of its own, its headers indented below it.</summary>
    private static IEnumerable<(string Path, string Name, string Value)> HeaderRules(string text)
    {
        var path = "";
        foreach (var line in text.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] != ' ') path = line;
            else if (line.Split(':', 2) is [var name, var value]) yield return (path, name.Trim(), value.Trim());
        }
    }

    private static bool IsFor(string rule, string path) => rule.EndsWith('*') ? path.StartsWith(rule[..^1], StringComparison.Ordinal) : rule == path;

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" => "image/jpeg",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".json" => "application/json",
        ".xml" => "application/xml",
        ".webmanifest" => "application/manifest+json",
        _ => "text/plain; charset=utf-8",
    };
}

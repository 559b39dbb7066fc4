using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace RoleGuide.Proofs.Serving;

/// <summary>A served folder with a secret beside it, in a process of its own: thousands of requests for the secret, a thousand connections that never finish their request, and a reader who is answered all the while.</summary>
internal static class AttackProof
{
    private const string Secret = "the-secret-beside-the-site";
    private const int Requests = 3_000;
    private const int Slow = 1_000;
    private const long MostGrowth = 300L * 1024 * 1024;

    private static readonly string[] s_steps =
    [
        "..", ".", "...", "%2e%2e", "%2E.", ".%2e", "%252e%252e", "%c0%ae%c0%ae", "%u002e%u002e", "..%2f", "..%5c", "..\\", "%2f", "%5c", "/", "//", "\\", "%00", "secret.txt", "secret.txt%00.html", "site", "roles", "_headers", "_redirects", "manifest.json", "etc", "passwd", "proc", "self", "environ", "~", "*", "?", "#", ";", "a:b", "C:", "%", "%zz", "%ff", "\u00e9", " ", "http://evil.example/",
    ];

    public static async Task<int> Run(int seed)
    {
        var findings = new ConcurrentQueue<string>();
        using var server = await AttackedServer.Start(Secret);
        var before = server.Memory;
        await Traverse(server, new Random(seed), findings);
        foreach (var host in (string[])["evil.example", $"evil.example:{server.Port}", $"localhost:{server.Port + 1}", "localhost.evil.example", "127.0.0.2", "[::]", "", "localhost@evil.example"])
        {
            var answer = await server.Send($"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
            if (answer.Contains("<html", StringComparison.Ordinal)) findings.Enqueue($"the host \"{host}\" is answered with a page");
        }

        var answered = await Crowd(server, findings);
        var grown = server.Memory - before;
        if (grown > MostGrowth) findings.Enqueue(FormattableString.Invariant($"the server grew by {grown / 1024 / 1024} MB"));
        if (server.HasEnded) findings.Enqueue("the server has ended");
        foreach (var finding in findings.Distinct(StringComparer.Ordinal).Take(20)) Console.WriteLine(finding);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"attack: {Requests:N0} requests for a file beside the site (seed {seed}), 8 foreign hosts, {Slow:N0} connections that never end their request and a reader answered {answered} times among them; {findings.Count} findings, {grown / 1024 / 1024} MB more than before."));
        return findings.IsEmpty ? 0 : 1;
    }

    private static async Task Traverse(AttackedServer server, Random chance, ConcurrentQueue<string> findings)
    {
        for (var left = Requests; left > 0; left--)
        {
            var target = new StringBuilder();
            for (var steps = chance.Next(1, 9); steps > 0; steps--) target.Append(chance.Next(6) == 0 ? "" : "/").Append(s_steps[chance.Next(s_steps.Length)]);
            if (chance.Next(2) == 0) target.Append("/secret.txt");
            var answer = await server.Send($"{(chance.Next(20) == 0 ? "HEAD" : "GET")} {target} HTTP/1.1\r\nHost: localhost:{server.Port}\r\nConnection: close\r\n\r\n");
            if (answer.Contains(Secret, StringComparison.Ordinal) || answer.Contains("root:", StringComparison.Ordinal)) findings.Enqueue($"{target} gives what lies outside");
            if (answer.Contains("   at ", StringComparison.Ordinal) || answer.StartsWith("HTTP/1.1 5", StringComparison.Ordinal)) findings.Enqueue($"{target} is answered with {answer.Split('\r')[0]}");
        }
    }

    /// <summary>Opens a thousand connections that say half a request, and asks for the home page between them. How often it came.</summary>
    private static async Task<int> Crowd(AttackedServer server, ConcurrentQueue<string> findings)
    {
        var open = new List<IDisposable>();
        var answered = 0;
        for (var at = 0; at < Slow; at++)
        {
            open.Add(await server.Hold($"GET / HTTP/1.1\r\nHost: localhost:{server.Port}\r\nX-Slow: "));
            if (at % 100 != 99) continue;
            if ((await server.Send($"GET / HTTP/1.1\r\nHost: localhost:{server.Port}\r\nConnection: close\r\n\r\n")).StartsWith("HTTP/1.1 200 ", StringComparison.Ordinal)) answered++;
            else findings.Enqueue(FormattableString.Invariant($"with {at + 1} connections open a reader got no page"));
        }

        foreach (var one in open) one.Dispose();
        return answered;
    }
}

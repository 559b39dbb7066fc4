using System.Security.Cryptography;
using System.Text;

namespace RoleGuide.Serving;

/// <summary>The script that reloads an open page and shows the diagnostics over it. The server adds it to what it gives out; no file ever has it.</summary>
internal sealed class LiveScript
{
    public const string Address = "/_live/live.js";

    private LiveScript(byte[] content)
    {
        Content = content;
        Integrity = "sha256-" + Convert.ToBase64String(SHA256.HashData(content));
    }

    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>Its hash in the form that pages and policies use.</summary>
    public string Integrity { get; }

    /// <summary>Reads what the program carries.</summary>
    public static LiveScript Embedded()
    {
        using var stream = typeof(LiveScript).Assembly.GetManifestResourceStream("live.js") ?? throw new InvalidOperationException("The program has no script live.js.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new LiveScript(copy.ToArray());
    }

    /// <summary>A page with the script as the last thing of its body.</summary>
    /// <param name="mark">What the state is called that the page is made of.</param>
    public ReadOnlyMemory<byte> AddTo(ReadOnlyMemory<byte> page, string mark)
    {
        var end = page.Span.LastIndexOf("</body>"u8);
        if (end < 0) end = page.Length;
        var tag = Encoding.UTF8.GetBytes($"""<script src="{Address}" integrity="{Integrity}" data-mark="{mark}" defer></script>""");
        return (byte[])[.. page.Span[..end], .. tag, .. page.Span[end..]];
    }

    /// <summary>A Content-Security-Policy, or several joined by commas, that lets the script run and listen, and nothing else besides what it let before.</summary>
    public string Admit(string policies) => string.Join(", ", policies.Split(',').Select(policy => Admit(Admit(policy, "script-src", $"'{Integrity}'"), "connect-src", "'self'")));

    private static string Admit(string policy, string name, string source)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        var at = directives.FindIndex(directive => IsCalled(directive, name));
        var fallback = directives.FindIndex(directive => IsCalled(directive, "default-src"));
        if (at < 0 && fallback < 0) return policy.Trim();

        // A directive that is missing has the sources of default-src, and loses them once it stands there.
        var sources = directives[at < 0 ? fallback : at].Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Where(one => one != "'none'").ToList();
        if (!sources.Contains(source, StringComparer.Ordinal)) sources.Add(source);
        var directive = $"{name} {string.Join(' ', sources)}";
        if (at < 0) directives.Add(directive);
        else directives[at] = directive;
        return string.Join("; ", directives);
    }

    private static bool IsCalled(string directive, string name) => directive.Split(' ')[0].Equals(name, StringComparison.OrdinalIgnoreCase);
}

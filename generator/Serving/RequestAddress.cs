using System.Collections.Immutable;
using System.Text;

namespace RoleGuide.Serving;

/// <summary>What a request asks for, decoded once and strictly, so that nothing behind this gate decodes again.</summary>
/// <param name="Steps">The names between the slashes: none for the home page. None is empty, and none leads anywhere but down.</param>
/// <param name="EndsInSlash">Whether the address ends in a slash, as the home page's does.</param>
/// <param name="Query">What follows the question mark, as it was sent; empty without one.</param>
internal sealed record RequestAddress(ImmutableArray<string> Steps, bool EndsInSlash, string Query)
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The address as pages write it, without its query: <c>/roles/account-manager/</c>.</summary>
    public string Path => Steps.IsEmpty ? "/" : $"/{string.Join('/', Steps)}{(EndsInSlash ? "/" : "")}";

    /// <summary>The output-relative path of a file of this very name.</summary>
    public string File => string.Join('/', Steps);

    /// <summary>Reads the target of a request line. Null when it is not a plain path: nothing that a browser makes of a link.</summary>
    public static RequestAddress? Read(string target)
    {
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        var path = mark < 0 ? target : target[..mark];
        if (!path.StartsWith('/')) return null;

        var steps = ImmutableArray.CreateBuilder<string>();
        var names = path[1..].Split('/');
        foreach (var (at, name) in names.Index())
        {
            // A slash at the end is the only place for an empty name; two slashes would make a redirect lead to another site.
            if (name.Length == 0 && at == names.Length - 1) break;
            if (Decode(name) is not { } step) return null;
            steps.Add(step);
        }

        return new RequestAddress(steps.ToImmutable(), path.EndsWith('/'), mark < 0 ? "" : target[(mark + 1)..]);
    }

    /// <summary>Writes names into an address again, each sign encoded that means something in one.</summary>
    public static string Encode(IEnumerable<string> steps) => string.Join('/', steps.Select(Uri.EscapeDataString));

    /// <summary>One name between slashes; null when it is empty, badly encoded, or more than a name once decoded.</summary>
    public static string? Decode(string name)
    {
        var bytes = new List<byte>(name.Length);
        for (var at = 0; at < name.Length; at++)
        {
            if (name[at] != '%')
            {
                // Browsers encode everything else, and a server that guesses an encoding can be led to guess wrongly.
                if (!char.IsAscii(name[at])) return null;
                bytes.Add((byte)name[at]);
                continue;
            }

            if (at + 2 >= name.Length || !char.IsAsciiHexDigit(name[at + 1]) || !char.IsAsciiHexDigit(name[at + 2])) return null;
            bytes.Add(Convert.FromHexString(name.AsSpan(at + 1, 2))[0]);
            at += 2;
        }

        try
        {
            var text = s_strict.GetString([.. bytes]);
            return text is "" or "." or ".." || text.Any(sign => sign is '/' or '\\' || char.IsControl(sign)) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}

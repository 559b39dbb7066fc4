using System.Collections.Immutable;
using System.Globalization;

namespace RoleGuide.Serving;

/// <summary>Reads <c>_headers</c> in Netlify's form: a path on a line of its own, below it the headers, each a name, a colon and a value.</summary>
internal static class HeaderFile
{
    private const string Name = "_headers";

    // What may stand in the name of a header, by RFC 9110.
    private static readonly System.Buffers.SearchValues<char> s_nameSigns =
        System.Buffers.SearchValues.Create("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    public static ImmutableArray<HeaderRule> Read(string text, ImmutableArray<string>.Builder complaints)
    {
        var rules = ImmutableArray.CreateBuilder<HeaderRule>();
        foreach (var (at, raw) in text.Split('\n').Index())
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '/') rules.Add(new HeaderRule(line, []));
            else if (HeaderOf(line) is not { } header) Complain(at, $"\"{line}\" is no header. Expected a name, a colon and a value, such as X-Robots-Tag: noindex.");
            else if (rules.Count == 0) Complain(at, $"The header {header.Key} stands before the first path. Expected a line such as /* above it.");
            else rules[^1] = rules[^1] with { Headers = rules[^1].Headers.Add(header) };
        }

        return rules.ToImmutable();

        void Complain(int at, string message) => complaints.Add(string.Create(CultureInfo.InvariantCulture, $"{Name}, line {at + 1}: {message}"));
    }

    private static KeyValuePair<string, string>? HeaderOf(string line)
    {
        if (line.Split(':', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } name, { Length: > 0 } value]) return null;
        var isSound = name.AsSpan().IndexOfAnyExcept(s_nameSigns) < 0 && value.All(sign => char.IsAscii(sign) && !char.IsControl(sign));
        return isSound ? new KeyValuePair<string, string>(name, value) : null;
    }
}

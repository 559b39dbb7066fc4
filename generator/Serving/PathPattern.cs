using System.Collections.Immutable;

namespace RoleGuide.Serving;

/// <summary>
/// A path in a redirect rule: names, placeholders that stand for one name each, and perhaps a splat that stands for the rest.
/// As on Netlify a slash at the end makes no difference, neither in the rule nor in the request.
/// </summary>
/// <param name="Steps">A placeholder keeps its colon.</param>
/// <param name="HasSplat">Whether an asterisk ends it.</param>
internal sealed record PathPattern(ImmutableArray<string> Steps, bool HasSplat)
{
    /// <summary>The name under which a target takes what the asterisk stood for.</summary>
    public const string Splat = "splat";

    /// <summary>Reads a path; null when it is none, or has an asterisk before its end.</summary>
    public static PathPattern? Read(string text)
    {
        if (!text.StartsWith('/')) return null;
        var names = text.Trim('/').Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        var hasSplat = names.Count > 0 && names[^1] == "*";
        if (hasSplat) names.RemoveAt(names.Count - 1);

        var steps = names.ConvertAll(name => IsPlaceholder(name) ? name : RequestAddress.Decode(name));
        return steps.Any(step => step is null || step.Contains('*', StringComparison.Ordinal)) ? null : new PathPattern([.. steps!], hasSplat);
    }

    /// <summary>What each placeholder stands for in an address; null when the address is of another form.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>>? Match(ImmutableArray<string> address)
    {
        if (HasSplat ? address.Length < Steps.Length : address.Length != Steps.Length) return null;
        var values = ImmutableDictionary<string, ImmutableArray<string>>.Empty;
        for (var at = 0; at < Steps.Length; at++)
        {
            if (IsPlaceholder(Steps[at])) values = values.SetItem(Steps[at][1..], [address[at]]);
            else if (Steps[at] != address[at]) return null;
        }

        return HasSplat ? values.SetItem(Splat, address[Steps.Length..]) : values;
    }

    /// <summary>Whether a word is a placeholder: a colon and a name.</summary>
    public static bool IsPlaceholder(string word) =>
        word.Length > 1 && word[0] == ':' && (char.IsAsciiLetter(word[1]) || word[1] == '_') && word.AsSpan(1).IndexOfAnyExcept(s_nameSigns) < 0;

    private static readonly System.Buffers.SearchValues<char> s_nameSigns =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
}

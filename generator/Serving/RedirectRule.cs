using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace RoleGuide.Serving;

/// <summary>One line of <c>_redirects</c>: the first that matches an address decides.</summary>
public sealed partial record RedirectRule
{
    internal RedirectRule(PathPattern from, ImmutableArray<QueryCondition> query, string to)
    {
        From = from;
        Query = query;
        To = to;
    }

    internal PathPattern From { get; }

    /// <summary>What the query must be, and nothing else; empty when any query will do.</summary>
    internal ImmutableArray<QueryCondition> Query { get; }

    /// <summary>The address it leads to, placeholders unfilled.</summary>
    internal string To { get; }

    /// <summary>The status to answer with: 3xx sends the reader on, any other answers with the file at the target.</summary>
    public required int Status { get; init; }

    /// <summary>Whether it counts even where a file stands at the address.</summary>
    public required bool IsForced { get; init; }

    /// <summary>Whether the reader is sent on, rather than given another file at the same address.</summary>
    public bool SendsOn => Status is >= 300 and < 400;

    /// <summary>Where an address leads by this rule, placeholders filled; null when the rule is not about it.</summary>
    internal string? Follow(RequestAddress address)
    {
        if (From.Match(address.Steps) is not { } values || QueryValues(address.Query) is not { } asked) return null;
        values = values.SetItems(asked);
        var target = Placeholder().Replace(To, match => values.TryGetValue(match.Value[1..], out var value) ? RequestAddress.Encode(value) : match.Value);

        // A splat that stands for nothing may leave two slashes, which a browser takes for the name of another site.
        if (target.StartsWith("//", StringComparison.Ordinal)) target = "/" + target.TrimStart('/');
        return Query.IsEmpty ? WithQuery(target, address.Query) : target;
    }

    /// <summary>What the conditions capture from a query; null when it is not exactly what they ask for.</summary>
    private Dictionary<string, ImmutableArray<string>>? QueryValues(string query)
    {
        var captured = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        if (Query.IsEmpty) return captured;
        var sent = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query);
        if (sent.Count != Query.Length) return null;
        foreach (var condition in Query)
        {
            if (!sent.TryGetValue(condition.Name, out var values) || values is not [{ Length: > 0 } value]) return null;
            if (PathPattern.IsPlaceholder(condition.Value)) captured[condition.Value[1..]] = [value];
            else if (condition.Value != value) return null;
        }

        return captured;
    }

    /// <summary>Netlify hands the query on, unless the target has one of its own.</summary>
    private static string WithQuery(string target, string query)
    {
        if (query.Length == 0 || target.Contains('?', StringComparison.Ordinal)) return target;
        var mark = target.IndexOf('#', StringComparison.Ordinal);
        return mark < 0 ? $"{target}?{query}" : $"{target[..mark]}?{query}{target[mark..]}";
    }

    [GeneratedRegex(":[A-Za-z_][A-Za-z0-9_]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}

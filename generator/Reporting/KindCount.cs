using System.Collections.Immutable;
using System.Globalization;

namespace RoleGuide.Reporting;

/// <summary>How many files there are of one kind.</summary>
public sealed record KindCount(string Kind, int Count)
{
    /// <summary>Kinds by how many files there are of each, then by name.</summary>
    public static ImmutableArray<KindCount> Of(IEnumerable<string> kinds) =>
    [
        .. kinds.GroupBy(kind => kind, StringComparer.Ordinal).Select(kind => new KindCount(kind.Key, kind.Count()))
            .OrderByDescending(kind => kind.Count).ThenBy(kind => kind.Kind, StringComparer.Ordinal),
    ];

    /// <summary>"role 20", or the kind alone where there is one.</summary>
    public override string ToString() => Count == 1 ? Kind : string.Create(CultureInfo.InvariantCulture, $"{Kind} {Count:N0}");
}

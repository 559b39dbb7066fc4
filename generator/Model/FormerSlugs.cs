using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>The slugs that roles had before, by the redirects that lead to them. What the build makes of a role's slug can answer to the old ones as well.</summary>
public sealed class FormerSlugs
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> _bySlug;

    private FormerSlugs(IEnumerable<(string Old, string New)> moves) => _bySlug = moves
        .GroupBy(move => move.New, move => move.Old, StringComparer.Ordinal)
        .ToFrozenDictionary(role => role.Key, role => role.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>Of these redirects, those from one role to another count.</summary>
    public static FormerSlugs From(ImmutableArray<Redirect> redirects) => new(redirects.SelectMany(Moves));

    /// <summary>The old slugs of a role in ordinal order; mostly none.</summary>
    public ImmutableArray<string> Of(string slug) => _bySlug.GetValueOrDefault(slug, []);

    private static IEnumerable<(string Old, string New)> Moves(Redirect redirect)
    {
        if (redirect.From.RoleSlug is { } old && redirect.To.RoleSlug is { } now) yield return (old, now);
    }
}

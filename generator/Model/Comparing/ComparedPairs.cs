using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RoleGuide.Model.Comparing;

/// <summary>
/// All pairs that may be compared. They come from the steps of ladders and from what articles set beside each other, never from all roles with all roles, so there are
/// as many as articles have named. Drafts take no part.
/// </summary>
public sealed class ComparedPairs
{
    private readonly FrozenDictionary<string, ImmutableArray<ComparedPair>> _byRole;

    private ComparedPairs(ImmutableArray<ComparedPair> all)
    {
        All = all;
        WithPage = [.. all.Where(pair => pair.HasPage)];
        _byRole = all
            .SelectMany(pair => new[] { (Slug: pair.Pair.First, Pair: pair), (Slug: pair.Pair.Second, Pair: pair) })
            .GroupBy(one => one.Slug, one => one.Pair, StringComparer.Ordinal)
            .ToFrozenDictionary(role => role.Key, role => role.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The pairs in ordinal order.</summary>
    public ImmutableArray<ComparedPair> All { get; }

    /// <summary>Those that pass the gate.</summary>
    public ImmutableArray<ComparedPair> WithPage { get; }

    /// <summary>The pairs of a role in ordinal order.</summary>
    public ImmutableArray<ComparedPair> Of(string slug) => _byRole.GetValueOrDefault(slug, []);

    /// <summary>For each role, in ordinal order, the cells of its comparison pages about which its sources are silent.</summary>
    public ImmutableArray<SilentCells> Silences =>
    [
        .. WithPage
            .SelectMany(pair => pair.Lines.Where(line => !line.IsSilent), (pair, line) => (pair.Pair, Line: line))
            .SelectMany(one => SilentRole(one.Pair, one.Line) is { } slug ? [(Slug: slug, one.Line.Field)] : Array.Empty<(string Slug, ComparedField Field)>())
            .GroupBy(one => one.Slug, one => one.Field, StringComparer.Ordinal)
            .OrderBy(role => role.Key, StringComparer.Ordinal)
            .Select(role => new SilentCells(role.Key, role.Count(), [.. role.Distinct().OrderBy(ComparedFields.All.IndexOf).Select(one => one.Id)])),
    ];

    /// <summary>The pairs of these roles. A name that no published role bears makes no pair.</summary>
    public static ComparedPairs From(IEnumerable<(string Slug, RoleFacts Facts)> roles)
    {
        var published = roles
            .Where(role => !role.Facts.IsDraft)
            .DistinctBy(role => role.Slug, StringComparer.Ordinal)
            .ToFrozenDictionary(role => role.Slug, role => role.Facts, StringComparer.Ordinal);
        var steps = published.SelectMany(role => StepsOf(role.Key, role.Value, published)).Distinct().ToArray();
        var above = steps.ToLookup(step => step.Lower, step => step.Upper, StringComparer.Ordinal);
        var verdicts = published
            .SelectMany(role => role.Value.Comparisons, (role, one) => (Pair: RolePair.Of(role.Key, one.With), Verdict: new PairVerdict(role.Key, one.Verdict), one.With))
            .Where(one => published.ContainsKey(one.With) && one.With != one.Verdict.Slug)
            .ToLookup(one => one.Pair, one => one.Verdict);
        var pairs = steps.Select(step => RolePair.Of(step.Lower, step.Upper)).Concat(verdicts.Select(one => one.Key)).Distinct().Order().ToArray();
        var compared = new ComparedPair[pairs.Length];
        Parallel.For(0, pairs.Length, i => compared[i] = Compare(pairs[i], above, verdicts, published));
        return new ComparedPairs([.. compared]);
    }

    private static IEnumerable<(string Lower, string Upper)> StepsOf(string slug, RoleFacts facts, FrozenDictionary<string, RoleFacts> published)
    {
        return [.. facts.Ladder.From.Where(IsRung).Select(name => (name.Text, slug)), .. facts.Ladder.To.Where(IsRung).Select(name => (slug, name.Text))];

        bool IsRung(RoleName name) => name.IsId && name.Text != slug && published.ContainsKey(name.Text);
    }

    private static ComparedPair Compare(RolePair pair, ILookup<string, string> above, ILookup<RolePair, PairVerdict> verdicts, FrozenDictionary<string, RoleFacts> published)
    {
        var (first, second) = (published[pair.First], published[pair.Second]);
        return new ComparedPair(
            pair,
            LadderDistance.Between(pair, above),
            [.. verdicts[pair].OrderBy(verdict => verdict.Slug, StringComparer.Ordinal).DistinctBy(verdict => verdict.Text, StringComparer.Ordinal)],
            [.. ComparedFields.All.Select(field => field.Compare(first, second))]);
    }

    private static string? SilentRole(RolePair pair, ComparedLine line) => line.FirstIsSilent ? pair.First : line.SecondIsSilent ? pair.Second : null;
}

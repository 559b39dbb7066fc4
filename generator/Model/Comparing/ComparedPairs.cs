using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RoleGuide.Model.Comparing;

/// <summary>
/// All pairs that may be compared. They come from the steps of ladders and from what articles set beside each other, never from all roles with all roles, so there are
/// as many as articles have named. Drafts take no part.
/// </summary>
public sealed class ComparedPairs
{
    private readonly Dictionary<string, List<int>> _byRole;
    private readonly Dictionary<string, RoleFacts> _roles;

    private ComparedPairs(ImmutableArray<ComparedPair> all, Dictionary<string, RoleFacts> roles)
        : this(all, roles, new Dictionary<string, List<int>>(StringComparer.Ordinal))
    {
        for (var i = 0; i < all.Length; i++)
        {
            Add(all[i].Pair.First, i);
            Add(all[i].Pair.Second, i);
        }

        void Add(string slug, int number)
        {
            if (!_byRole.TryGetValue(slug, out var pairs)) _byRole.Add(slug, pairs = []);
            pairs.Add(number);
        }
    }

    private ComparedPairs(ImmutableArray<ComparedPair> all, Dictionary<string, RoleFacts> roles, Dictionary<string, List<int>> byRole)
    {
        (All, _roles, _byRole) = (all, roles, byRole);
        WithPage = [.. all.Where(pair => pair.HasPage)];
    }

    /// <summary>No pairs.</summary>
    public static ComparedPairs None { get; } = new([], []);

    /// <summary>The pairs in ordinal order.</summary>
    public ImmutableArray<ComparedPair> All { get; }

    /// <summary>Those that pass the gate.</summary>
    public ImmutableArray<ComparedPair> WithPage { get; }

    /// <summary>The pairs of a role in ordinal order.</summary>
    public ImmutableArray<ComparedPair> Of(string slug) => _byRole.TryGetValue(slug, out var pairs) ? ImmutableCollectionsMarshal.AsImmutableArray(pairs.ConvertAll(number => All[number]).ToArray()) : [];

    /// <summary>How many pairs of a role pass the gate.</summary>
    public int PagesOf(string slug)
    {
        var count = 0;
        if (!_byRole.TryGetValue(slug, out var pairs)) return count;
        foreach (var number in pairs) count += All[number].HasPage ? 1 : 0;
        return count;
    }

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
    /// <param name="known">Pairs that were made before: two roles whose very facts were compared there are not compared again.</param>
    public static ComparedPairs From(IEnumerable<(string Slug, RoleFacts Facts)> roles, ComparedPairs known)
    {
        var published = new Dictionary<string, RoleFacts>(known._roles.Count, StringComparer.Ordinal);
        foreach (var (slug, facts) in roles.Where(role => !role.Facts.IsDraft)) published.TryAdd(slug, facts);
        return known.With(published) ?? From(published, known);
    }

    /// <summary>These pairs, the changed ones compared anew, when the same roles in the same order name the same ones as before; else null.</summary>
    private ComparedPairs? With(Dictionary<string, RoleFacts> published)
    {
        if (!published.Keys.SequenceEqual(_roles.Keys, StringComparer.Ordinal)) return null;
        var changed = new List<string>();
        foreach (var (slug, role) in published)
        {
            var before = _roles[slug];
            if (ReferenceEquals(before, role)) continue;
            if (!NamesTheSame(before, role)) return null;
            changed.Add(slug);
        }

        if (changed.Count == 0) return this;
        var (all, compared) = (All.ToArray(), new Dictionary<string, ComparedRole>(StringComparer.Ordinal));
        foreach (var number in changed.SelectMany(slug => _byRole.GetValueOrDefault(slug, [])))
        {
            var pair = All[number].Pair;
            all[number] = new ComparedPair(pair, All[number].Distance, All[number].Verdicts, Compared(pair.First).Beside(Compared(pair.Second)));
        }

        return new ComparedPairs(ImmutableCollectionsMarshal.AsImmutableArray(all), published, _byRole);

        ComparedRole Compared(string slug) => CollectionsMarshal.GetValueRefOrAddDefault(compared, slug, out _) ??= new ComparedRole(published[slug]);
    }

    private static ComparedPairs From(Dictionary<string, RoleFacts> published, ComparedPairs known)
    {
        var steps = published.SelectMany(role => StepsOf(role.Key, role.Value, published)).Distinct().ToArray();
        var above = steps.ToLookup(step => step.Lower, step => step.Upper, StringComparer.Ordinal);
        List<PairClaim> claims = [.. steps.Select(step => new PairClaim(RolePair.Of(step.Lower, step.Upper), null))];
        foreach (var (slug, role) in published)
        {
            foreach (var one in role.Comparisons)
            {
                if (one.With != slug && published.ContainsKey(one.With)) claims.Add(new PairClaim(RolePair.Of(slug, one.With), new PairVerdict(slug, one.Verdict)));
            }
        }

        claims.Sort();
        var starts = Enumerable.Range(0, claims.Count).Where(i => i == 0 || claims[i].Pair != claims[i - 1].Pair).ToArray();
        var (roles, compared) = (published.ToDictionary(role => role.Key, role => new ComparedRole(role.Value), StringComparer.Ordinal), new ComparedPair[starts.Length]);
        Parallel.For(0, starts.Length, () => new LadderSearch(above), (i, _, search) =>
        {
            var pair = claims[starts[i]].Pair;
            var verdicts = VerdictsOf(CollectionsMarshal.AsSpan(claims)[starts[i]..(i + 1 < starts.Length ? starts[i + 1] : claims.Count)]);
            compared[i] = new ComparedPair(pair, search.Between(pair), verdicts, known.LinesOf(pair, published) ?? roles[pair.First].Beside(roles[pair.Second]));
            return search;
        }, static _ => { });
        return new ComparedPairs(ImmutableCollectionsMarshal.AsImmutableArray(compared), published);
    }

    /// <summary>Whether a role names the rungs and the comparisons that it named before, in the same order and with the same verdicts.</summary>
    private static bool NamesTheSame(RoleFacts before, RoleFacts now) => before.Ladder.HasRungsOf(now.Ladder) && before.Comparisons.AsSpan().SequenceEqual(now.Comparisons.AsSpan());

    /// <summary>The lines of a pair, if both roles say what they said.</summary>
    private ImmutableArray<ComparedLine>? LinesOf(RolePair pair, Dictionary<string, RoleFacts> published)
    {
        if (!SaysTheSame(pair.First) || !SaysTheSame(pair.Second)) return null;
        foreach (var one in Of(pair.First))
        {
            if (one.Pair == pair) return one.Lines;
        }

        return null;

        bool SaysTheSame(string slug) => ReferenceEquals(_roles.GetValueOrDefault(slug), published[slug]);
    }

    private static IEnumerable<(string Lower, string Upper)> StepsOf(string slug, RoleFacts facts, Dictionary<string, RoleFacts> published)
    {
        foreach (var name in facts.Ladder.From)
        {
            if (IsRung(name)) yield return (name.Text, slug);
        }

        foreach (var name in facts.Ladder.To)
        {
            if (IsRung(name)) yield return (slug, name.Text);
        }

        bool IsRung(RoleName name) => name.IsId && name.Text != slug && published.ContainsKey(name.Text);
    }

    /// <summary>The verdicts of one pair, the same sentence once.</summary>
    private static ImmutableArray<PairVerdict> VerdictsOf(ReadOnlySpan<PairClaim> claims)
    {
        var verdicts = ImmutableArray.CreateBuilder<PairVerdict>(1);
        foreach (var claim in claims)
        {
            if (claim.Verdict is { } verdict && !verdicts.Any(one => one.Text == verdict.Text)) verdicts.Add(verdict);
        }

        return verdicts.DrainToImmutable();
    }

    private static string? SilentRole(RolePair pair, ComparedLine line) => line.FirstIsSilent ? pair.First : line.SecondIsSilent ? pair.Second : null;
}

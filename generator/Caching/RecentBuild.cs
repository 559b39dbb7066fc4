namespace RoleGuide.Caching;

/// <summary>The last build of an output folder, with what is remembered of it.</summary>
/// <param name="Key">The key of its inputs.</param>
/// <param name="Record">What it told and made; null when that is not remembered.</param>
public sealed record RecentBuild(LastBuild Last, string Key, BuildRecord? Record)
{
    /// <summary>Finds it; null when none is remembered.</summary>
    public static RecentBuild? Of(BuildCache cache, string output) =>
        cache.LastOf(output) is { } last && last.Inputs.Key() is var key ? new RecentBuild(last, key, cache.Find(key)) : null;
}

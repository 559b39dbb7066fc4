using System.Collections.Frozen;
using System.Collections.Immutable;
using RoleGuide.Output;

namespace RoleGuide.History;

/// <summary>Compares two editions by their manifests alone.</summary>
public static class Editions
{
    /// <summary>Everything that changed from the old edition to the new one.</summary>
    public static EditionDiff Between(Manifest old, Manifest now)
    {
        var knowsHow = old.Site is { } had && now.Site is { } has && had.Rules == has.Rules;
        var (before, after) = (new PageIndex(old, knowsHow), new PageIndex(now, knowsHow));
        var own = PageFates.Of(before, after);
        var followed = new Followers(before, after, own, knowsHow);
        var standing = after.Files.Keys.Where(before.Files.ContainsKey).Where(address => !own.ContainsKey(address) && before.Files[address].Sha256 != after.Files[address].Sha256).Select(followed.FateOf);
        var pages = own.Values.Concat(standing).OrderBy(page => page.Kind).ThenBy(page => page.Address, StringComparer.Ordinal).ToImmutableArray();
        return new EditionDiff(pages, FilesBetween(old, now))
        {
            BaseUrl = now.Site?.BaseUrl ?? "",
            KnowsHow = knowsHow,
            Contexts = old.Site is { } first && now.Site is { } second && first.Context != second.Context ? (first.Context, second.Context) : null,
            Unchanged = after.Files.Count(page => before.Files.TryGetValue(page.Key, out var file) && file.Sha256 == page.Value.Sha256),
        };
    }

    private static ImmutableArray<FileChange> FilesBetween(Manifest old, Manifest now)
    {
        var before = Others(old);
        var after = Others(now);
        return
        [
            .. after.Where(file => !before.ContainsKey(file.Key)).Select(file => new FileChange("added", file.Key))
                .Concat(after.Where(file => before.TryGetValue(file.Key, out var hash) && hash != file.Value).Select(file => new FileChange("changed", file.Key)))
                .Concat(before.Where(file => !after.ContainsKey(file.Key)).Select(file => new FileChange("removed", file.Key)))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    private static FrozenDictionary<string, string> Others(Manifest manifest) =>
        manifest.Files.Where(file => !PageIndex.IsPage(file)).ToFrozenDictionary(file => file.Path, file => file.Sha256, StringComparer.Ordinal);
}

using System.Collections.Immutable;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.FrontMatter;

/// <summary>Where the values of one front matter stand, asked for by their way through it: <c>SpotOf("ladder", "to", 0)</c>.</summary>
/// <param name="root">The outermost map or list; null when there is none that can be read.</param>
/// <param name="kept">For lists of which items were left out: the items that were kept, so that an index means the same here and in the facts.</param>
public sealed class FieldPlaces(string path, YamlNode? root, IReadOnlyDictionary<SourceSpot, ImmutableArray<YamlNode>> kept)
{
    /// <summary>The places of a file whose front matter can't be read: the file as a whole.</summary>
    public static FieldPlaces None(string path) => new(path, null, ImmutableDictionary<SourceSpot, ImmutableArray<YamlNode>>.Empty);

    /// <summary>The place of a value, or of the nearest value above it when it is not there.</summary>
    public SourceSpot SpotOf(params ReadOnlySpan<FieldStep> way)
    {
        if (root is null) return SourceSpot.WholeFile(path);
        var node = root;
        foreach (var step in way)
        {
            var next = (node, step.Key) switch
            {
                (YamlMap map, { } key) => map.Find(key),
                (YamlList list, null) => ItemsOf(list).ElementAtOrDefault(step.Index),
                _ => null,
            };
            if (next is null) break;
            node = next;
        }

        return node.Spot;
    }

    /// <summary>Whether the list of an outermost key could be read with all its items. What is not there lacks nothing.</summary>
    public bool HasAllOf(string key) => root is YamlMap map && map.Find(key) switch
    {
        null => true,
        YamlList list => !kept.ContainsKey(list.Spot) && !list.Items.IsEmpty,
        _ => false,
    };

    private ImmutableArray<YamlNode> ItemsOf(YamlList list) => kept.TryGetValue(list.Spot, out var items) ? items : list.Items;
}

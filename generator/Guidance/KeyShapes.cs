using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;

namespace RoleGuide.Guidance;

/// <summary>What lies inside a key's value.</summary>
internal static class KeyShapes
{
    /// <summary>The keys of the maps in a value: of the map itself, of each item of a list, of each entry; none in a single value.</summary>
    public static ImmutableArray<Key> Inside(Shape shape) => shape switch
    {
        Shape.Map map => map.Keys,
        Shape.List { Item: Shape.Map map } => map.Keys,
        Shape.Entries { Value: Shape.Map map } => map.Keys,
        _ => [],
    };

    /// <summary>Every map of a definition with its way to it, the outermost first: "", "pay", "at-a-glance.experience".</summary>
    public static IEnumerable<(string Way, ImmutableArray<Key> Keys)> Maps(ImmutableArray<Key> keys) => Maps("", keys);

    private static IEnumerable<(string Way, ImmutableArray<Key> Keys)> Maps(string way, ImmutableArray<Key> keys)
    {
        yield return (way, keys);
        foreach (var key in keys)
        {
            if (Inside(key.Shape) is not { IsEmpty: false } inner) continue;
            foreach (var map in Maps(way.Length == 0 ? key.Name : $"{way}.{key.Name}", inner)) yield return map;
        }
    }
}

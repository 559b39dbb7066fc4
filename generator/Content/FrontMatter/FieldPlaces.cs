using System.Collections.Immutable;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.FrontMatter;

/// <summary>
/// Where the values of one front matter stand, asked for by their way through it: <c>SpotOf("ladder", "to", 0)</c>. It holds no more than the places, since every
/// article keeps its own to the end of the build.
/// </summary>
public sealed class FieldPlaces
{
    /// <summary>Takes places as they were noted before.</summary>
    internal FieldPlaces(string path, ImmutableArray<FieldPlace> all) => (Path, All) = (path, all);

    /// <summary>Notes the places of a front matter.</summary>
    /// <param name="root">The outermost map or list; null when there is none that can be read.</param>
    /// <param name="kept">For lists of which items were left out: the items that were kept, so that an index means the same here and in the facts.</param>
    public FieldPlaces(string path, YamlNode? root, IReadOnlyDictionary<SourceSpot, ImmutableArray<YamlNode>> kept)
    {
        Path = path;
        var places = ImmutableArray.CreateBuilder<FieldPlace>();
        if (root is not null) Note(null, root);
        All = places.DrainToImmutable();

        void Note(string? key, YamlNode node)
        {
            var (at, isWhole) = (places.Count, node is YamlList { Items.IsEmpty: false } all && !kept.ContainsKey(all.Spot));
            places.Add(default);
            if (node is YamlMap map)
            {
                foreach (var entry in map.Entries) Note(string.IsInterned(entry.Key.Text) ?? entry.Key.Text, entry.Value);
            }
            else if (node is YamlList list)
            {
                foreach (var item in isWhole ? list.Items : kept.GetValueOrDefault(list.Spot, [])) Note(null, item);
            }

            places[at] = new FieldPlace(key, node.Spot.Line, node.Spot.Column, node.Spot.Length, places.Count, isWhole);
        }
    }

    /// <summary>The file, relative to the input folder.</summary>
    internal string Path { get; }

    /// <summary>The values from the outermost to the innermost, each followed by what it holds; empty when nothing can be read.</summary>
    internal ImmutableArray<FieldPlace> All { get; }

    /// <summary>The places of a file whose front matter can't be read: the file as a whole.</summary>
    public static FieldPlaces None(string path) => new(path, null, ImmutableDictionary<SourceSpot, ImmutableArray<YamlNode>>.Empty);

    /// <summary>The place of a value, or of the nearest value above it when it is not there.</summary>
    public SourceSpot SpotOf(params ReadOnlySpan<FieldStep> way)
    {
        if (All.IsEmpty) return SourceSpot.WholeFile(Path);
        var at = 0;
        foreach (var step in way)
        {
            if (Find(step, at) is not { } next) break;
            at = next;
        }

        return new SourceSpot(Path, All[at].Line, All[at].Column, All[at].Length);
    }

    /// <summary>Whether the list of an outermost key could be read with all its items. What is not there lacks nothing.</summary>
    public bool HasAllOf(string key) => !All.IsEmpty && (Find(key, 0) is not { } at || All[at].IsWholeList);

    /// <summary>The number of a value that another one holds; null when it holds none such.</summary>
    private int? Find(FieldStep step, int above)
    {
        var index = 0;
        for (var at = above + 1; at < All[above].End; at = All[at].End, index++)
        {
            if (string.Equals(All[at].Key, step.Key, StringComparison.Ordinal) && (step.Key is not null || step.Index == index)) return at;
        }

        return null;
    }
}

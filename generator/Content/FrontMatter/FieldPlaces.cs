using System.Collections.Immutable;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.FrontMatter;

/// <summary>
/// Where the values of one front matter stand, asked for by their way through it: <c>SpotOf("ladder", "to", 0)</c>. It holds no more than the places, in a few bytes each, since every
/// article keeps its own to the end of the build and most are never asked for; a way is walked anew each time.
/// </summary>
public sealed class FieldPlaces
{
    /// <summary>Takes places as they were packed before.</summary>
    internal FieldPlaces(string path, ImmutableArray<byte> packed) => (Path, Packed) = (path, packed);

    /// <summary>Notes the places of a front matter.</summary>
    /// <param name="root">The outermost map or list; null when there is none that can be read.</param>
    /// <param name="kept">For lists of which items were left out: the items that were kept, so that an index means the same here and in the facts.</param>
    public FieldPlaces(string path, YamlNode? root, IReadOnlyDictionary<SourceSpot, ImmutableArray<YamlNode>> kept)
        : this(path, root is null ? [] : PlacePacker.Packed(root, kept))
    {
    }

    /// <summary>The file, relative to the input folder.</summary>
    internal string Path { get; }

    /// <summary>The values from the outermost to the innermost, each followed by what it holds, as <see cref="FieldPlace"/> reads them; empty when nothing can be read.</summary>
    internal ImmutableArray<byte> Packed { get; }

    /// <summary>The places of a file whose front matter can't be read: the file as a whole.</summary>
    public static FieldPlaces None(string path) => new(path, []);

    /// <summary>The place of a value, or of the nearest value above it when it is not there.</summary>
    public SourceSpot SpotOf(params ReadOnlySpan<FieldStep> way)
    {
        if (Packed.IsEmpty) return SourceSpot.WholeFile(Path);
        var place = FieldPlace.At(Packed.AsSpan(), 0, 0);
        foreach (var step in way)
        {
            if (Find(step, place) is not { } next) break;
            place = next;
        }

        return new SourceSpot(Path, place.Line, place.Column, place.Length);
    }

    /// <summary>Whether the list of an outermost key could be read with all its items. What is not there lacks nothing.</summary>
    public bool HasAllOf(string key) => !Packed.IsEmpty && Find(key, FieldPlace.At(Packed.AsSpan(), 0, 0)) is not { IsWholeList: false };

    /// <summary>A value that another one holds; null when it holds none such.</summary>
    private FieldPlace? Find(FieldStep step, FieldPlace above)
    {
        var (number, index) = (FieldNames.NumberOf(step.Key), 0);
        var packed = Packed.AsSpan();
        for (var at = above.Inside.Start.Value; at < above.Inside.End.Value; at = FieldPlace.After(packed, at), index++)
        {
            if (FieldPlace.IsCalled(packed, at, number, step.Key) && (step.Key is not null || step.Index == index)) return FieldPlace.At(packed, at, above.Line);
        }

        return null;
    }
}

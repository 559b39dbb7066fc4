using RoleGuide.Content.Sources;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.FrontMatter;

/// <summary>Finds the front matter at the start of a file: a line of three hyphens, the keys, another line of three hyphens.</summary>
public static class FrontMatterSplitter
{
    private const string Fence = "---";

    /// <summary>
    /// The outermost map (null when it can't be read) and the offset where the body starts (null when nobody can tell).
    /// </summary>
    public static Reported<(YamlMap? Map, int? BodyStart)> Split(SourceText source)
    {
        var found = new DiagnosticBag();
        var text = source.Text;
        var firstEnd = EndOfLine(text, 0);
        if (!IsFence(text.AsSpan(0, firstEnd)))
        {
            found.Add(
                StartsLater(text) ? YamlMistakes.LateFrontMatter(source.SpotAt(0, firstEnd))
                : IsCrooked(text.AsSpan(0, firstEnd)) ? YamlMistakes.CrookedFence(source.SpotAt(0, firstEnd), text[..firstEnd])
                : YamlMistakes.NoFrontMatter(source.SpotAt(0, firstEnd)));
            return found.Report<(YamlMap?, int?)>((null, null));
        }

        var start = Math.Min(firstEnd + 1, text.Length);
        SourceSpot? crooked = null;
        for (var line = start; line < text.Length;)
        {
            var end = EndOfLine(text, line);
            if (IsCrooked(text.AsSpan(line, end - line))) crooked ??= source.SpotAt(line, end - line);
            if (IsFence(text.AsSpan(line, end - line)))
            {
                var yaml = YamlReader.Read(source, start..line, YamlLimits.FrontMatter);
                found.AddRange(yaml.Diagnostics);
                if (yaml is { Value: not YamlMap, Diagnostics.IsEmpty: true }) found.Add(YamlMistakes.NoKeys(yaml.Value?.Spot ?? source.SpotAt(0, firstEnd)));
                return found.Report<(YamlMap?, int?)>((yaml.Value as YamlMap, Math.Min(end + 1, text.Length)));
            }

            line = end + 1;
        }

        found.Add(crooked is { } spot
            ? YamlMistakes.CrookedFence(spot, source.OriginalLine(spot.Line))
            : YamlMistakes.UnclosedFrontMatter(source.SpotAt(0, firstEnd)));
        return found.Report<(YamlMap?, int?)>((null, null));
    }

    /// <summary>Whether the fence stands below empty lines or behind spaces.</summary>
    private static bool StartsLater(string text)
    {
        var rest = text.TrimStart();
        return rest.Length < text.Length && IsFence(rest.AsSpan(0, EndOfLine(rest, 0)));
    }

    /// <summary>A line of hyphens, dashes or dots that was meant as a fence and is none: too few, too many, or turned into a dash by a word processor.</summary>
    private static bool IsCrooked(ReadOnlySpan<char> line) =>
        line.Trim() is { Length: > 0 } signs && !signs.SequenceEqual(Fence) && (!signs.ContainsAnyExcept('-', '–', '—') || signs is "...");

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual(Fence);

    private static int EndOfLine(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length;
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RoleGuide.Content.FrontMatter;

namespace RoleGuide.Guidance;

/// <summary>
/// Writes a new article. Required keys have their value or a blank. Optional keys stand behind a <c>#</c>, so that an article that says nothing about
/// them is complete, and have blanks as well, so that no example is ever published for a fact.
/// </summary>
internal static class ArticleTemplate
{
    /// <summary>The whole article, each key below a comment that explains it.</summary>
    public static string Full(ArticleStart start)
    {
        var text = new StringBuilder(
            $"""
            ---
            ## Replace everything that is marked {Blank.Marker}, these two words included, and delete what your sources say nothing about.
            ## Lines with ## explain the key below them. To use an optional key, take away the # in front of it and of the lines that belong to it.

            """);
        var known = Known(start);
        foreach (var key in Definitions.Role)
        {
            text.Append("\n## ").Append(key.IsRequired ? "Required. " : "").Append(KeyWords.Everything(key)).Append('\n');
            foreach (var (inner, depth) in Inner(key, 1)) text.Append("## ").Append(' ', depth * 2).Append(inner.Name).Append(inner.IsRequired ? " (required): " : ": ").Append(KeyWords.Everything(inner)).Append('\n');
            if (known.TryGetValue(key.Name, out var value)) text.Append(key.Name).Append(':').Append(value).Append('\n');
            else foreach (var line in Lines(key, "")) text.Append('#').Append(line).Append('\n');
        }

        return text.Append("---\n").Append(ArticleBody.For(start.Title)).ToString();
    }

    /// <summary>The required keys and the text without a word of explanation: short enough to be handed over inside a link.</summary>
    public static string Short(ArticleStart start) =>
        $"---\n{string.Concat(Definitions.Role.Where(key => Known(start).ContainsKey(key.Name)).Select(key => $"{key.Name}:{Known(start)[key.Name]}\n"))}---\n{ArticleBody.For(start.Title)}";

    /// <summary>The keys that a new article has from the start, each with what stands behind its colon.</summary>
    private static ImmutableDictionary<string, string> Known(ArticleStart start)
    {
        var today = start.Today?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var values = Definitions.Role.Where(key => key.IsRequired).ToDictionary(key => key.Name, key => key.Shape is Shape.List ? $" [{Blank.Marker}]" : $" {Blank.Marker} {BlankWords(key)}", StringComparer.Ordinal);
        if (start.Title is { } title) values["title"] = $" {YamlText.Of(title)}";
        values["regions"] = start.Regions.IsEmpty ? $" [{Blank.Marker} {string.Join(" or ", start.KnownRegions)}]" : $" [{string.Join(", ", start.Regions)}]";
        if (today is not null)
        {
            values["published"] = $" {today}";
            values["updated"] = $" {today}";
            values["changes"] = $"\n  - {{ on: {today}, note: First published. }}";
        }

        // Others can go on building the guide while a draft has blanks, and a preview shows it.
        values["draft"] = " true";
        return values.ToImmutableDictionary(StringComparer.Ordinal);
    }

    private static string BlankWords(Key key) => key.Shape is Shape.Choice choice ? $"{string.Join(", ", choice.Words[..^1])} or {choice.Words[^1]}" : key.Meaning;

    private static IEnumerable<(Key Key, int Depth)> Inner(Key key, int depth) =>
        KeyShapes.Inside(key.Shape).SelectMany(inner => Inner(inner, depth + 1).Prepend((inner, depth)));

    /// <summary>A key with blanks for all that belongs to it.</summary>
    private static IEnumerable<string> Lines(Key key, string indent)
    {
        var inner = KeyShapes.Inside(key.Shape);
        if (inner.IsEmpty)
        {
            yield return indent + key.Name + ": " + key.Shape switch
            {
                Shape.List => $"[{Blank.Marker}]",
                Shape.Entries => $"{{ old-heading: {Blank.Marker} }}",
                _ => Blank.Marker,
            };
            yield break;
        }

        yield return $"{indent}{key.Name}:";
        var isList = key.Shape is Shape.List;
        var isFirst = true;
        foreach (var line in inner.SelectMany(one => Lines(one, indent + (isList ? "    " : "  "))))
        {
            yield return isList && isFirst ? $"{indent}  - {line.TrimStart()}" : line;
            isFirst = false;
        }
    }
}

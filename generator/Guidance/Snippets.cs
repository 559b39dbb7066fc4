using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using RoleGuide.Content.FrontMatter;

namespace RoleGuide.Guidance;

/// <summary>Snippets for VS Code: whoever types <c>pay</c> in front matter gets a whole figure to fill in.</summary>
internal static class Snippets
{
    /// <summary>A text this long is folded below its key, where colons and commas mean nothing.</summary>
    private const int LongText = 300;

    /// <summary>One snippet for each map of the front matter's outermost level, and one for an entry of each list of maps.</summary>
    public static JsonObject Of(ImmutableArray<Key> keys, Vocabulary vocabulary) => new(
        from key in keys
        let inner = KeyShapes.Inside(key.Shape)
        where !inner.IsEmpty
        let isEntry = key.Shape is Shape.List
        select KeyValuePair.Create(isEntry ? $"An entry of {key.Name}" : key.Name, (JsonNode?)new JsonObject
        {
            ["scope"] = "markdown",
            ["prefix"] = key.Name,
            ["description"] = KeyWords.Meaning(key),
            ["body"] = Body(key, inner, vocabulary),
        }));

    private static JsonArray Body(Key key, ImmutableArray<Key> inner, Vocabulary vocabulary)
    {
        var stop = 0;
        List<string> lines = key.Shape is Shape.List ? [] : [$"{key.Name}:"];
        Write(inner, key.Shape is Shape.List ? "- " : "  ", lines, () => (++stop, vocabulary));
        return new JsonArray([.. lines.Select(line => JsonValue.Create(line))]);
    }

    private static void Write(ImmutableArray<Key> keys, string first, List<string> lines, Func<(int Number, Vocabulary Vocabulary)> next)
    {
        var indent = new string(' ', first.Length);
        var start = first;
        foreach (var key in keys)
        {
            if (KeyShapes.Inside(key.Shape) is { IsEmpty: false } inner)
            {
                lines.Add($"{start}{key.Name}:");
                Write(inner, indent + (key.Shape is Shape.List ? "  - " : "  "), lines, next);
            }
            else if (IsLong(key.Shape))
            {
                lines.Add($"{start}{key.Name}: >-");
                lines.Add($"{indent}  {Stop(key, next())}");
            }
            else
            {
                lines.Add($"{start}{key.Name}: {(key.Shape is Shape.List ? $"[{Stop(key, next())}]" : Stop(key, next()))}");
            }

            start = indent;
        }
    }

    private static string Stop(Key key, (int Number, Vocabulary Vocabulary) at)
    {
        var number = at.Number.ToString(CultureInfo.InvariantCulture);
        IEnumerable<string>? words = key.Shape switch
        {
            Shape.Choice choice => choice.Words,
            Shape.Named { From: VocabularyList.Regions } => at.Vocabulary.Regions,
            _ => null,
        };
        if (key.Shape is Shape.NoneOrList) return $"${{{number}:none}}";
        return words is null ? $"${{{number}:{Escaped(key.Meaning)}}}" : $"${{{number}|{string.Join(',', words.Select(Escaped))}|}}";
    }

    private static bool IsLong(Shape shape) => shape is Shape.Text { Most: >= LongText } or Shape.Form { Pattern: @"\S" };

    private static string Escaped(string text) =>
        text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("$", @"\$", StringComparison.Ordinal).Replace("}", @"\}", StringComparison.Ordinal).Replace("|", @"\|", StringComparison.Ordinal);
}

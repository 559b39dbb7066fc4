using System.Collections.Immutable;
using System.Text;
using RoleGuide.Content.FrontMatter;

namespace RoleGuide.Guidance;

/// <summary>The keys of an article for a terminal: each with what it means, those of inner maps below it.</summary>
internal static class KeyList
{
    /// <summary>The longest line, so that a narrow window still shows it.</summary>
    private const int Width = 96;

    public static string Text()
    {
        var text = new StringBuilder("The keys of an article's front matter. Those marked with * are required where they stand.\n");
        Write(Definitions.Role, "", text);
        return text.ToString();
    }

    private static void Write(ImmutableArray<Key> keys, string indent, StringBuilder text)
    {
        foreach (var key in keys)
        {
            if (indent.Length == 0) text.Append('\n');
            text.Append(indent).Append(key.Name).Append(key.IsRequired ? " *" : "").Append('\n');
            foreach (var line in Wrapped(KeyWords.Everything(key).Replace("`", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal), Width - indent.Length - 4)) text.Append(indent).Append("    ").Append(line).Append('\n');
            Write(KeyShapes.Inside(key.Shape), indent + "    ", text);
        }
    }

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}

using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace RoleGuide.Guidance;

/// <summary>The reference of all keys for writers. What explains stands in front-matter.md beside this file; the tables in its holes come from the definitions.</summary>
internal static partial class KeyReference
{
    public const string Title = "Every key of an article";
    public const string Summary = "Which keys an article about a role can have, what each of them means, what may stand there, and how to write it down.";

    /// <summary>The reference as Markdown, without its title.</summary>
    public static string Markdown { get; } = Hole().Replace(Template(), static hole => Table(hole.Groups["name"].Value, hole.Groups["way"].Value));

    /// <summary>The maps that the template shows, each by the word of its definition and its way there.</summary>
    public static ImmutableArray<(string Name, string Way)> Shown { get; } = [.. Hole().Matches(Template()).Select(hole => (hole.Groups["name"].Value, hole.Groups["way"].Value))];

    private static string Table(string name, string way)
    {
        var keys = KeyShapes.Maps(Definitions.All.First(one => one.Name == name).Keys).First(map => map.Way == way).Keys;
        var table = new StringBuilder("| key | value |\n|---|---|");
        foreach (var key in keys) table.Append($"\n| `{key.Name}`{(key.IsRequired ? " (required)" : "")} | {KeyWords.Everything(key).Replace("|", "\\|", StringComparison.Ordinal)} |");
        return table.ToString();
    }

    private static string Template()
    {
        using var stream = typeof(KeyReference).Assembly.GetManifestResourceStream("front-matter.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\{\{(?<name>[a-z]+)( (?<way>[a-z.-]+))?\}\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hole();
}

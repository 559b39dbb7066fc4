namespace RoleGuide.Tests.Fixtures;

/// <summary>Writes sound articles for tests that are about one thing only.</summary>
internal static class ArticleText
{
    /// <summary>The summary of every sound article, whatever its title.</summary>
    public const string Summary = "summary: An account manager looks after clients day by day and sees that the agreed work is done well and on time.";

    private const string Sound = $"""
        title: Account manager
        {Summary}
        regions: [uk]
        level: mid
        updated: 2026-11-21
        """;

    private const string SoundBody = "## Responsibilities\n\nYou answer the client.\n";

    public static string With(string frontMatter, string? body)
    {
        var blocks = Blocks(Sound);
        foreach (var (key, block) in Blocks(frontMatter))
        {
            if (key.StartsWith('-')) blocks.RemoveAll(one => one.Key == key[1..]);
            else if (blocks.FindIndex(one => one.Key == key) is >= 0 and var at) blocks[at] = (key, block);
            else blocks.Add((key, block));
        }

        return $"---\n{string.Concat(blocks.Select(one => one.Block))}---\n{body ?? SoundBody}";
    }

    /// <summary>The outermost keys with the lines that belong to them.</summary>
    private static List<(string Key, string Block)> Blocks(string frontMatter)
    {
        var blocks = new List<(string Key, string Block)>();
        foreach (var line in frontMatter.Split('\n').Where(line => line.Length > 0))
        {
            var isNested = line[0] == ' ' || line.StartsWith("- ", StringComparison.Ordinal);
            if (isNested && blocks.Count > 0) blocks[^1] = (blocks[^1].Key, blocks[^1].Block + line + "\n");
            else blocks.Add((line.Split(':')[0], line.StartsWith('-') ? "" : line + "\n"));
        }

        return blocks;
    }
}

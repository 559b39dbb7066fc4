namespace RoleGuide.Tests.Reporting;

/// <summary>Reads workflow commands as their documentation says: properties between commas, data behind the second pair of colons, percent signs undone last.</summary>
internal static class Runner
{
    public static (string Command, Dictionary<string, string> Properties, string Data) Read(string line)
    {
        line.ShouldStartWith("::");
        var end = line.IndexOf("::", 2, StringComparison.Ordinal);
        var head = line[2..end].Split(' ', 2);
        var properties = head[1].Split(',').Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => Undo(pair[1]
            .Replace("%3A", ":", StringComparison.Ordinal)
            .Replace("%2C", ",", StringComparison.Ordinal)), StringComparer.Ordinal);
        return (head[0], properties, Undo(line[(end + 2)..]));
    }

    private static string Undo(string text) => text
        .Replace("%0D", "\r", StringComparison.Ordinal)
        .Replace("%0A", "\n", StringComparison.Ordinal)
        .Replace("%25", "%", StringComparison.Ordinal);
}

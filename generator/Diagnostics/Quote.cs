namespace RoleGuide.Diagnostics;

/// <summary>Shows a writer's words in a message: between double quotes, on one line, and no longer than a message bears.</summary>
internal static class Quote
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        var line = string.Concat(text.Select(static c => char.IsControl(c) ? ' ' : c)).Trim();
        if (line.Length <= Longest) return $"\"{line}\"";
        var end = char.IsHighSurrogate(line[Longest - 2]) ? Longest - 2 : Longest - 1;
        return $"\"{line[..end]}…\"";
    }
}

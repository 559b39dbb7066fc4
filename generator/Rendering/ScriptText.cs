namespace RoleGuide.Rendering;

/// <summary>A script as it is sent: without the indents and the lines of comment that its authors need and browsers don't. No script of the theme has a text of several lines.</summary>
internal static class ScriptText
{
    public static string Packed(string script) =>
        string.Concat(script.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)).Select(line => line + "\n"));
}

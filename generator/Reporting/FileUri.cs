namespace RoleGuide.Reporting;

/// <summary>A path of the report as a URI reference: relative paths stay relative, absolute ones become <c>file:///…</c>.</summary>
internal static class FileUri
{
    /// <summary>The path with forward slashes as an address, every other sign that means something in one escaped.</summary>
    public static string Of(string path)
    {
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        if (!IsAbsolute(path)) return escaped;
        return escaped.StartsWith('/') ? "file://" + escaped : "file:///" + escaped.Replace("%3A/", ":/", StringComparison.Ordinal);
    }

    /// <summary>Whether a path names its place without a working folder: <c>/home/…</c> or <c>C:/…</c>.</summary>
    public static bool IsAbsolute(string path) => path.StartsWith('/') || (path.Length > 2 && path[1] == ':' && path[2] == '/');
}

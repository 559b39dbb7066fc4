namespace RoleGuide.BrowserTests;

/// <summary>The Chromium of this machine.</summary>
internal static class InstalledBrowser
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>CHROME_PATH, or the first of the usual names that the search path knows; null when there is none.</summary>
    public static string? Path { get; } = Find();

    /// <summary>Why tests in a browser cannot run here; null where they can, and on a build server, where they must.</summary>
    public static string? ReasonToSkip => Path is not null || Environment.GetEnvironmentVariable("CI") == "true"
        ? null
        : "There is no Chromium here. Install one (Debian and Ubuntu: sudo apt-get install chromium) or name yours in CHROME_PATH.";

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROME_PATH") is { Length: > 0 } named) return named;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return s_names.SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}

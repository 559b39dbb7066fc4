namespace RoleGuide.Tests.Fixtures;

/// <summary>The repository that the tests were built from.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds the solution, at or above the folder of the compiled tests.</summary>
    public static string Root { get; } = FolderOfSolution(AppContext.BaseDirectory);

    public static string PathOf(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>The files below a folder that people write, relative to the root with forward slashes, in ordinal order.</summary>
    public static IEnumerable<string> FilesUnder(string folder) => Directory
        .EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string FolderOfSolution(string start)
    {
        var folder = new DirectoryInfo(start);
        while (!File.Exists(Path.Combine(folder.FullName, "RoleGuide.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"No folder above {start} holds RoleGuide.sln.");
        }

        return folder.FullName;
    }
}

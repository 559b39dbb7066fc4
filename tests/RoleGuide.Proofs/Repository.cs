namespace RoleGuide.Proofs;

/// <summary>The repository that the proofs are about.</summary>
internal static class Repository
{
    /// <summary>The folder above the program that holds the solution.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RoleGuide.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("The proofs are run from the repository.");
        return folder.FullName;
    }
}

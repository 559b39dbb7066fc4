namespace RoleGuide.Output;

/// <summary>A place where a folder and its manifest disagree.</summary>
/// <param name="Path">Relative to the folder, with forward slashes.</param>
public abstract record TreeDifference(string Path)
{
    /// <summary>The manifest lists the file, and it is not there.</summary>
    public sealed record Missing(string Path) : TreeDifference(Path);

    /// <summary>The file is there, and the manifest doesn't list it.</summary>
    public sealed record Extra(string Path) : TreeDifference(Path);

    /// <summary>The file is another than the listed one.</summary>
    /// <param name="What">What is different about it: its size, its content, or what kind of thing it is.</param>
    public sealed record Altered(string Path, string What) : TreeDifference(Path);
}

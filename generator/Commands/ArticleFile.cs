using System.Text;
using RoleGuide.Guidance;

namespace RoleGuide.Commands;

/// <summary>Puts a new article on disk: whole or not at all, and never in place of another file.</summary>
internal static class ArticleFile
{
    /// <summary>Null when it is written; else what is in the way, in whole sentences.</summary>
    public static string? TryCreate(string inputFolder, NewArticlePlan.Ready article)
    {
        var path = Path.Combine(inputFolder, article.Path);
        var folder = Path.GetDirectoryName(path)!;
        if (LinkAbove(inputFolder, article.Path) is { } link) return $"{link} is a link to another place, and an article is never written through a link. Put a real folder there.";

        // Names with a dot in front are no part of the input, so nobody who watches the folder reads half an article.
        var half = Path.Combine(folder, $".{Path.GetFileName(path)}.{Environment.ProcessId}");
        try
        {
            Directory.CreateDirectory(folder);
            using (var stream = new FileStream(half, FileMode.CreateNew)) stream.Write(Encoding.UTF8.GetBytes(article.Text));
            File.Move(half, path, overwrite: false);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return File.Exists(path)
                ? $"There is a file {path} already, and it stays as it is."
                : $"The article could not be written to {path}. The system says: {fault.Message.Replace(half, path, StringComparison.Ordinal)}";
        }
        finally
        {
            File.Delete(half);
        }
    }

    /// <summary>The first folder on the way to a file that is a link; null when none is.</summary>
    private static string? LinkAbove(string root, string path)
    {
        var folder = root;
        foreach (var name in path.Split('/')[..^1])
        {
            folder = Path.Combine(folder, name);
            if (new DirectoryInfo(folder).LinkTarget is not null) return folder;
        }

        return null;
    }
}

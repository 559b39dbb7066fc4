using System.Text;

namespace RoleGuide.Tests.Fixtures;

/// <summary>An input folder on disk for one test, with the settings of <see cref="SiteFixture"/> where the literal gives none.</summary>
public sealed class InputFolder : IDisposable
{
    private InputFolder(string path) => Path = path;

    public string Path { get; }

    public static InputFolder From(string literal)
    {
        var folder = new InputFolder(Directory.CreateTempSubdirectory("roleguide-test-").FullName);
        folder.Write("site.yml", SiteFixture.SiteYml);
        folder.Write("categories.yml", SiteFixture.CategoriesYml);
        folder.Write("sources.yml", SiteFixture.SourcesYml);
        foreach (var (path, text) in Split(literal)) folder.Write(path, text);
        return folder;
    }

    public string PathOf(string path) => System.IO.Path.Combine(Path, path);

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(WithItsOwnSummary(path, text)));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
    }

    public void Delete(string path) => File.Delete(PathOf(path));

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>Sound articles are alike, but no two pages of a guide may have the same summary: all but the usual one name themselves in it.</summary>
    private static string WithItsOwnSummary(string path, string text) => path == SiteFixture.ArticlePath
        ? text
        : text.Replace(ArticleText.Summary, $"{ArticleText.Summary[..^1]}, as {System.IO.Path.GetFileNameWithoutExtension(path)}.", StringComparison.Ordinal);

    private static IEnumerable<(string Path, string Text)> Split(string literal)
    {
        string? path = null;
        var text = new StringBuilder();
        foreach (var line in literal.Split('\n'))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
            {
                if (path is not null) yield return (path, text.ToString());
                path = line[3..^3];
                text.Clear();
            }
            else
            {
                text.Append(line).Append('\n');
            }
        }

        if (path is not null) yield return (path, text.ToString());
    }
}

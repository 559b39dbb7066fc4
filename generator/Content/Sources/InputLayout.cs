namespace RoleGuide.Content.Sources;

/// <summary>Where each kind of file lives below the input folder, and how large it may be.</summary>
public static class InputLayout
{
    public const string Site = "site.yml";
    public const string Categories = "categories.yml";
    public const string Sources = "sources.yml";
    public const string Redirects = "redirects.yml";
    public const string Ledger = "urls.lock";
    public const string Roles = "roles/";
    public const string Pages = "pages/";
    public const string Images = "images/";

    /// <summary>An article is prose for one page: 64 KiB.</summary>
    public const int ArticleLimit = 64 * 1024;

    /// <summary>Any other text: 256 KiB.</summary>
    public const int TextLimit = 256 * 1024;

    /// <summary>A picture: 1 MiB.</summary>
    public const int ImageLimit = 1024 * 1024;

    /// <summary>The ledger grows with the guide: 64 MiB.</summary>
    public const int LedgerLimit = 64 * 1024 * 1024;

    /// <summary>What the file at a path is for; null when nothing of that name has a place in the input folder.</summary>
    public static InputRole? RoleOf(string path) => path switch
    {
        Site or Categories or Sources or Redirects => InputRole.Settings,
        Ledger => InputRole.Ledger,
        _ when IsArticle(path) => InputRole.Article,
        _ when IsIn(path, Pages, 1) && IsMarkdown(path) => InputRole.TextPage,
        _ when path.StartsWith(Images, StringComparison.Ordinal) && IsPicture(path) => InputRole.Image,
        _ => null,
    };

    /// <summary>The most bytes that a file of this kind may have.</summary>
    public static int LimitOf(InputRole role) => role switch
    {
        InputRole.Article => ArticleLimit,
        InputRole.Image => ImageLimit,
        InputRole.Ledger => LedgerLimit,
        _ => TextLimit,
    };

    /// <summary>Whether files can have a place below this folder, given with its trailing slash.</summary>
    public static bool IsKnownFolder(string folder) =>
        folder is Roles or Pages || folder.StartsWith(Images, StringComparison.Ordinal) || IsIn(folder.TrimEnd('/'), Roles, 1);

    /// <summary>Where a file with no place should have been put.</summary>
    public static string Advice(string path) => path switch
    {
        _ when path.StartsWith(Roles, StringComparison.Ordinal) && IsMarkdown(path) => "A role article is roles/<category>/<slug>.md.",
        _ when path.StartsWith(Images, StringComparison.Ordinal) => "A picture is a .png, .jpg, .jpeg, .webp or .avif file.",
        _ when IsMarkdown(path) => "A role article is roles/<category>/<slug>.md, a text page is pages/<slug>.md.",
        _ => "The input folder holds site.yml, categories.yml, sources.yml, redirects.yml, urls.lock, roles/, pages/ and images/.",
    };

    private static bool IsArticle(string path) => IsIn(path, Roles, 2) && IsMarkdown(path);

    private static bool IsIn(string path, string folder, int segments) =>
        path.StartsWith(folder, StringComparison.Ordinal) && path.AsSpan(folder.Length).Count('/') == segments - 1;

    private static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.Ordinal);

    private static bool IsPicture(string path) =>
        Path.GetExtension(path) is ".png" or ".jpg" or ".jpeg" or ".webp" or ".avif";
}

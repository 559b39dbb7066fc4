namespace RoleGuide.Model;

/// <summary>What pages are, in reports and in the manifest: the kinds that more than their makers speak of.</summary>
public static class PageKinds
{
    public const string Home = "home";
    public const string Role = "role";
    public const string Category = "category";
    public const string Comparison = "comparison";
    public const string Comparisons = "comparisons";
    public const string Index = "index";
    public const string SalaryGuide = "salary guide";
    public const string CareerPaths = "career paths";
    public const string Questions = "questions";
    public const string Changes = "changes";
    public const string Text = "text page";

    /// <summary>A page that tells what a proposed change does.</summary>
    public const string Preview = "preview";

    /// <summary>A file that only leads on from an address that moved: nobody's goal and no link's.</summary>
    public const string Redirect = "redirect page";

    /// <summary>A page as Markdown, which is made together with it.</summary>
    public const string Twin = "twin";

    /// <summary>Whether a file of a kind is a page of the guide.</summary>
    public static bool IsPage(string kind, string path) => path.EndsWith(".html", StringComparison.Ordinal) && kind != Redirect;

    /// <summary>Whether a file of a kind is rendered: a page of the guide, or the twin of one.</summary>
    public static bool IsRendered(string kind, string path) => kind == Twin || IsPage(kind, path);
}

namespace RoleGuide.Pages;

/// <summary>When a page that lists entries becomes an index with one page for each category.</summary>
internal static class Hubs
{
    /// <summary>So many entries a reader still finds their way through on one page.</summary>
    public const int MostEntries = 300;
}

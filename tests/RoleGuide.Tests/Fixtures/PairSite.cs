namespace RoleGuide.Tests.Fixtures;

/// <summary>A manager and a director of one region, with whatever front matter a test gives them.</summary>
internal static class PairSite
{
    /// <summary>Four comparable rows with the level, all of which differ.</summary>
    public const string ManagerFacets = "facets: { focus: Delivery, scope: Three clients, authority: Small changes }";
    public const string DirectorFacets = "facets: { focus: Growth, scope: Thirty clients, authority: Whole budgets }";

    public const string Verdict = "compare:\n  - { with: account-director, verdict: The manager delivers and the director decides. }";

    public const string Page = "/compare/account-director-vs-account-manager/";

    /// <summary>The two, with a verdict in the manager's article and enough to pass the gate.</summary>
    public static SiteFixture Sound(string manager = "", string director = "") => Build($"{ManagerFacets}\n{Verdict}\n{manager}", $"{DirectorFacets}\n{director}");

    public static SiteFixture Build(string manager, string director) => SiteFixture.Build(Literal(manager, director));

    public static string Literal(string manager, string director) =>
        Article("account-manager", $"title: Account manager\nlevel: mid\n{manager}") + Article("account-director", $"title: Account director\nlevel: director\n{director}");

    public static string Article(string slug, string frontMatter) => $"-- roles/account-management/{slug}.md --\n{SiteFixture.SoundArticle(frontMatter)}";
}

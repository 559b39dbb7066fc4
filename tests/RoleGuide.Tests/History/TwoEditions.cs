using RoleGuide.History;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.History;

/// <summary>Two editions of one small guide: a manager, a director that leads to nobody, a planner by itself, and a page of text.</summary>
internal static class TwoEditions
{
    public const string Director = "roles/account-management/account-director.md";
    public const string Planner = "roles/account-management/planner.md";
    public const string About = "pages/about.md";

    public static readonly string ManagerText = SiteFixture.SoundArticle(
        """
        pay:
          - { region: uk, band: typical, basis: base, amount: 35000-42000, as-of: 2025, source: survey }
          - { region: uk, band: senior, basis: base, amount: 45000+, as-of: 2025, source: survey }
        at-a-glance: { experience: { years: 2-4 }, education: A degree helps }
        facets: { focus: Day to day work, scope: 3-5 clients, authority: Small changes, client-contact: Daily }
        ladder: { to: [account-director] }
        compare:
          - { with: account-director, verdict: The manager delivers and the director decides. }
        related: [account-director]
        faq:
          - { question: Is it hard?, answer: It is steady work. }
        """,
        "## Responsibilities\n\nYou answer the client.\n\n## Skills\n\nYou listen to [the planner](planner.md).\n");

    public static readonly string DirectorText = SiteFixture.SoundArticle(
        """
        title: Account director
        level: director
        pay:
          - { region: uk, band: typical, basis: base, amount: 60000-80000, as-of: 2025, source: survey }
        at-a-glance: { experience: { years: 7-10 }, education: A degree helps }
        facets: { focus: A portfolio, scope: 3-5 clients, authority: Large changes, client-contact: Weekly }
        """,
        "## Responsibilities\n\nYou lead.\n");

    public static readonly string PlannerText = SiteFixture.SoundArticle("title: Planner", "## Responsibilities\n\nYou plan.\n");

    public static readonly string Literal =
        $"""
        -- {SiteFixture.ArticlePath} --
        {ManagerText}
        -- {Director} --
        {DirectorText}
        -- {Planner} --
        {PlannerText}
        -- {About} --
        ---
        title: About
        summary: What this guide is and who makes it, and why it exists at all.
        updated: 2026-11-21
        ---
        People make it.
        """;

    public static readonly Manifest First = ManifestOf(_ => { });

    /// <summary>The manifest of the guide after an edit.</summary>
    public static Manifest ManifestOf(Action<InputFolder> edit, Func<SiteRequest, SiteRequest>? change = null)
    {
        using var folder = InputFolder.From(Literal);
        edit(folder);
        var request = new SiteRequest(folder.Path, null, null, PublishingContext.Production, null, WithDrafts: false);
        var run = new RoleGuide.Build.BuildRun(TimeProvider.System);
        var content = Site.Read(run, change is null ? request : change(request));
        run.HasErrors.ShouldBeFalse(string.Join('\n', run.Diagnostics.Select(one => one.Message)));
        return Site.Render(run, content, change is null ? request : change(request), ManifestFile.Of).Value.Manifest;
    }

    /// <summary>What lies between the guide and the guide after an edit.</summary>
    public static EditionDiff After(Action<InputFolder> edit) => Editions.Between(First, ManifestOf(edit));

    public static void Replace(this InputFolder folder, string path, string found, string instead)
    {
        var text = File.ReadAllText(folder.PathOf(path));
        text.ShouldContain(found);
        folder.Write(path, text.Replace(found, instead, StringComparison.Ordinal));
    }

    /// <summary>Each page with what became of it and what it says otherwise, one a line.</summary>
    public static string[] Lines(this EditionDiff diff) =>
        [.. diff.Pages.Select(page => $"{page.Kind} {(page.From is { } from ? from + " " : "")}{page.Address}{(page.Shown.IsEmpty ? "" : $" with {string.Join(' ', page.Shown)}")}{string.Concat(page.Facts.Select(fact => $" | {fact.InWords}"))}")];
}

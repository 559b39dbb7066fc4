using RoleGuide.Theme.Models;
using RoleGuide.Theme.Parts;

namespace RoleGuide.Theme.Examples;

/// <summary>Lists that lead on: roles, categories, letters, parts of a hub.</summary>
internal static class ListExamples
{
    public static IReadOnlyList<PartExample> All =>
    [
        new(typeof(WaysIn), "the doors of the home page", new Dictionary<string, object> { ["Of"] = new Items<WayIn>([new("Find a role", "#roles", "5 roles and 3 other titles, from A to Z"), new("Compare two roles", "#compare", "2 pairs, point by point")]) }),
        new(typeof(RoleCards), "with pay and without", new Dictionary<string, object> { ["Roles"] = new Items<RoleCard>([new("Account manager", "#account-manager", "United Kingdom", "Mid level", "£35,000–£42,000 base, 2026", "Looks after clients day by day."), new("Account director", "#account-director", "United Kingdom", "Director", null, "Leads a portfolio of clients.")]) }),
        new(typeof(RoleCards), "a role that the page compares", new Dictionary<string, object> { ["Roles"] = new Items<RoleCard>([new("Account director", "#account-director", "United Kingdom", "Director", null, "Leads a portfolio of clients.") { IsComparedHere = true }]) }),
        new(typeof(CategoryLinks), "a category of the home page", new Dictionary<string, object> { ["Category"] = new CategorySummary("Account management", "#category", "Roles that win, keep and grow client accounts.", [TextExamples.Director, TextExamples.Manager]) }),
        new(typeof(LetterSection), "a title and another name", new Dictionary<string, object> { ["Group"] = new LetterGroup("A", "letter-a", [Title("Account manager", null), Title("Client manager", "Account manager")]) }),
        new(typeof(TitleLine), "a title", new Dictionary<string, object> { ["Title"] = Title("Account manager", null) }),
        new(typeof(TitleLine), "another name", new Dictionary<string, object> { ["Title"] = Title("Client manager", "Account manager") }),
        new(typeof(ChangeList), "two changes", new Dictionary<string, object> { ["Changes"] = new Items<RecentChange>([new(TextExamples.Manager, new("2026-11-21", "21 November 2026"), "Pay of 2026 added."), new(TextExamples.Director, new("2026-01-02", "2 January 2026"), "First published.")]) }),
        new(typeof(HubParts), "two parts", new Dictionary<string, object> { ["Parts"] = new Items<HubPart>([new(new("United Kingdom", "#uk"), "6 figures for 2 of 5 roles"), new(new("United States", null), "The sources give no figure.")]) }),
        new(typeof(RolePicks), "one choice", new Dictionary<string, object> { ["Picks"] = new Items<Pick>([new("region", "Region", [new("uk", "United Kingdom"), new("us", "United States")])]), ["RoleCount"] = 5 }),
        new(typeof(Turns), "a way back and a way on", new Dictionary<string, object> { ["Of"] = new RoleTurns("Account management", new(TextExamples.Manager, "United Kingdom, mid level"), new(TextExamples.Director, "United Kingdom, director")) }),
        new(typeof(Turns), "the last of a category", new Dictionary<string, object> { ["Of"] = new RoleTurns("Account management", new(TextExamples.Manager, "United Kingdom, mid level"), null) }),
    ];

    private static TitleEntry Title(string title, string? of) => new(title, "#account-manager", of, "United Kingdom") { CategoryId = "account-management", RegionIds = "uk", LevelId = "mid" };
}

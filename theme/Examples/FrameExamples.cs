using RoleGuide.Theme.Models;
using RoleGuide.Theme.Parts;

namespace RoleGuide.Theme.Examples;

/// <summary>What stands around every page, and at the head of a role.</summary>
internal static class FrameExamples
{
    public static IReadOnlyList<PartExample> All =>
    [
        new(typeof(SiteHeader), "name, menu and search", new Dictionary<string, object> { ["Frame"] = Frame }),
        new(typeof(Breadcrumbs), "three steps", new Dictionary<string, object> { ["Trail"] = new Items<Crumb>([new("Home", "/"), new("Account management", "#category"), new("Account manager", null)]) }),
        new(typeof(RoleHeader), "everything that a role can say of itself", new Dictionary<string, object> { ["Model"] = Role }),
        new(typeof(Contents), "two sections", new Dictionary<string, object> { ["Entries"] = new Items<ContentsEntry>([new("What it pays", "pay"), new("Sources", "sources")]) }),
        new(typeof(SiteFooter), "licence, source and contact", new Dictionary<string, object> { ["Frame"] = Frame, ["Canonical"] = "https://guide.example/" }),
    ];

    public static SearchBox Search => new("/roles/", "/search/", "/search/index.json");

    private static SiteFrame Frame => new("Role guide", "What a job is and what it pays.", [new("All roles", "#roles", IsCurrent: true), new("Compare", "#compare", IsCurrent: false)], [new("Privacy", "#privacy")],
        new("CC BY 4.0", "#licence"), new("Source", "#repository"), "hello@guide.example", "", "/favicon.ico", null)
    {
        Search = Search,
    };

    private static RolePage Role => new(new PageHead("Account manager", "Account manager (UK)", "", "", "en-GB", "article", TextExamples.Day, IsIndexed: true), Frame, [])
    {
        Summary = "An account manager looks after clients day by day.",
        Regions = ["United Kingdom"],
        Level = "Mid level",
        Category = new("Account management", "#category"),
        Aliases = ["Client manager", "Client partner"],
        Namesakes = [new(new Link("Account manager (United States)", "#us"), new Link("how they differ", "#pair"))],
        Published = new("2026-01-02", "2 January 2026"),
        Updated = TextExamples.Day,
        ReviewBy = new("2027-11-21", "21 November 2027"),
        IsDraft = false,
        AtAGlance = [],
        Pay = new([], [], null),
        Contents = [],
        Body = new(""),
        Ladder = null,
        Neighbours = [],
        Measures = [],
        Faq = [],
        Disagreements = [],
        Related = [],
        Sources = [],
        Turns = null,
        ReadingTime = "7 minutes to read",
        Feedback = new("", null),
        EditAddress = null,
    };
}

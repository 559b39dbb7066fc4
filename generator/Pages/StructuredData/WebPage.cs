using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.StructuredData;

/// <summary>The page itself.</summary>
/// <param name="Type">WebPage or one of its kinds: CollectionPage, FAQPage.</param>
/// <param name="Site">The home page's canonical address, where the site and its publisher are described.</param>
internal sealed record WebPage(string Type, PageHead Head, string Site) : Node(Type, Head.Canonical + "#page")
{
    /// <summary>The sentence below its heading.</summary>
    public string? Description { get; init; }

    /// <summary>The date that it shows as that of its last update; null where it shows none.</summary>
    public DateStamp? Updated { get; init; }

    /// <summary>The id of its trail.</summary>
    public string? Trail { get; init; }

    /// <summary>The ids of what it speaks of, on other pages.</summary>
    public Items<string> About { get; init; } = [];

    /// <summary>The ids of what it lists.</summary>
    public Items<string> Lists { get; init; } = [];

    /// <summary>Its questions with their answers.</summary>
    public Items<AnsweredQuestion> Questions { get; init; } = [];

    protected override void Write(NodeWriter to)
    {
        to.Text("url", Head.Canonical);
        to.Text("name", Head.Heading);
        to.Text("description", Description);
        to.Text("inLanguage", Head.Language);
        to.Date("dateModified", Updated);
        to.Reference("isPartOf", WebSite.IdOf(Site));
        to.Reference("breadcrumb", Trail);
        to.References("about", About);
        to.References("mainEntity", Lists);
        to.Nodes("mainEntity", Questions);
    }
}

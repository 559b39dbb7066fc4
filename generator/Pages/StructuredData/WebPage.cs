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
        to.Text("url"u8, Head.Canonical);
        to.Text("name"u8, Head.Heading);
        to.Text("description"u8, Description);
        to.Text("inLanguage"u8, Head.Language);
        to.Date("dateModified"u8, Updated);
        to.Reference("isPartOf"u8, WebSite.IdOf(Site));
        to.Reference("breadcrumb"u8, Trail);
        to.References("about"u8, About);
        to.References("mainEntity"u8, Lists);
        to.Nodes("mainEntity"u8, Questions);
    }
}

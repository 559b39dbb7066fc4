using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.StructuredData;

/// <summary>The article about a role.</summary>
/// <param name="Site">The canonical address of the home page, where its author is described.</param>
internal sealed record Article(PageHead Head, string Site) : Node("Article", Head.Canonical + "#article")
{
    public required string Description { get; init; }

    public required DateStamp Updated { get; init; }

    protected override void Write(NodeWriter to)
    {
        to.Text("headline", Head.Heading);
        to.Text("description", Description);
        to.Text("inLanguage", Head.Language);
        to.Date("datePublished", Head.Published);
        to.Date("dateModified", Updated);
        to.Reference("author", Organization.IdOf(Site));
        to.Reference("publisher", Organization.IdOf(Site));
        to.Reference("mainEntityOfPage", Head.Canonical + "#page");
        to.Reference("about", Occupation.IdOf(Head.Canonical));
    }
}

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
        to.Text("headline"u8, Head.Heading);
        to.Text("description"u8, Description);
        to.Text("inLanguage"u8, Head.Language);
        to.Date("datePublished"u8, Head.Published);
        to.Date("dateModified"u8, Updated);
        to.Reference("author"u8, Organization.IdOf(Site));
        to.Reference("publisher"u8, Organization.IdOf(Site));
        to.Reference("mainEntityOfPage"u8, Head.Canonical + "#page");
        to.Reference("about"u8, Occupation.IdOf(Head.Canonical));
    }
}

using Microsoft.AspNetCore.Components;

namespace RoleGuide.Theme.Models;

/// <summary>What a page says about itself in its head.</summary>
/// <param name="Title">The text of the title element, brand last.</param>
/// <param name="Heading">The text of the page's only h1, also its title in link previews.</param>
/// <param name="Description">One plain sentence, about 160 characters at the most.</param>
/// <param name="Canonical">The page's absolute production address.</param>
/// <param name="Language">A BCP 47 tag for the html element, such as en-GB.</param>
/// <param name="OpenGraphType">website or article.</param>
/// <param name="Modified">The newest date that a reader of this page would notice; null where no date is true.</param>
/// <param name="IsIndexed">False for pages that search engines must leave out.</param>
public sealed record PageHead(
    string Title,
    string Heading,
    string Description,
    string Canonical,
    string Language,
    string OpenGraphType,
    DateStamp? Modified,
    bool IsIndexed)
{
    /// <summary>The day on which an article was first published; null where nobody gave one.</summary>
    public DateStamp? Published { get; init; }

    /// <summary>What the page tells machines about itself: a block of JSON-LD whose every word stands on the page. Null where a page is nothing to tell of.</summary>
    public MarkupString? Graph { get; init; }

    /// <summary>What stands for the page where its address is shared; null under a theme without such pictures.</summary>
    public SocialPicture? Picture { get; init; }

    /// <summary>The address of the same page as Markdown; null where it has none.</summary>
    public string? Twin { get; init; }

    /// <summary>The address of the feed that tells the same as the page, in the form of JSON; null for all other pages. The feed in the form of Atom is named by every page.</summary>
    public string? JsonFeed { get; init; }

    /// <summary>The scripts that this page loads; it is complete without them.</summary>
    public Items<PageScript> Scripts { get; init; } = [];
}

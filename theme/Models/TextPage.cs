using Microsoft.AspNetCore.Components;

namespace RoleGuide.Theme.Models;

/// <summary>A page written as plain text, such as "About".</summary>
public sealed record TextPage(PageHead Head, SiteFrame Frame, Items<Crumb> Trail) : Page(Head, Frame, Trail)
{
    public required string Summary { get; init; }

    /// <summary>The last change that a reader would notice; null where no date is true.</summary>
    public required DateStamp? Updated { get; init; }

    public required Items<ContentsEntry> Contents { get; init; }

    public required MarkupString Body { get; init; }

    /// <summary>Where a reader can edit the page; null when site.yml names no repository.</summary>
    public required string? EditAddress { get; init; }

    /// <summary>Where contributors can begin; null on every other page.</summary>
    public BeginHere? Begin { get; init; }

    /// <summary>The forms below the page; null where nobody wrote what it says.</summary>
    public Feedback? Feedback { get; init; }
}

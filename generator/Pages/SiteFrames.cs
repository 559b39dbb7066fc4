using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Pages.Searching;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>The frames of a guide's pages, made once: one for each entry of the navigation, in which it is current, and one for the pages below none.</summary>
internal sealed class SiteFrames
{
    private readonly Dictionary<string, SiteFrame>.AlternateLookup<ReadOnlySpan<char>> _byEntry;
    private readonly SiteFrame _outside;

    /// <summary>Makes the frames.</summary>
    /// <param name="kinds">The generated kinds that the guide has pages of.</param>
    public SiteFrames(Guide guide, Publication publication, ImmutableArray<GeneratedKind> kinds)
    {
        ImmutableArray<NavigationLink> navigation = [.. guide.Site.Navigation.Select(name => Entry(name, guide))];
        _outside = new SiteFrame(
            guide.Site.Name,
            guide.Site.Tagline,
            navigation,
            [
                .. kinds.Where(kind => !guide.Site.Navigation.Contains(kind.Id)).Select(kind => new Link(kind.Title, kind.Path.Text)),
                .. guide.TextPages.Where(page => !guide.Site.Navigation.Contains(page.Slug)).Select(page => new Link(page.Title, page.Path.Text)),
            ],
            guide.Site.Licence is { } licence ? new Link(licence.Name, licence.Url) : null,
            guide.Site.Repository is { } repository ? new Link("Source", repository.Url) : null,
            guide.Site.Contact,
            publication.Stylesheet.Text,
            publication.Icon.Text,
            Notice(publication.Context))
        {
            Search = SearchPages.Box,
            FirstScript = publication.Scripts.GetValueOrDefault("theme-first.js"),
            Scripts = publication.Load("site.js"),
            NoticeLink = publication.Context switch
            {
                PublishingContext.DeployPreview => new Link("See what it changes", PageContext.PreviewPath.Text),
                PublishingContext.LocalPreview => new Link("See the parts of the theme", PartsPages.Path.Text),
                _ => null,
            },
        };
        _byEntry = navigation.Select(entry => entry.Address).Distinct(StringComparer.Ordinal)
            .ToDictionary(address => address, address => _outside with { Navigation = [.. navigation.Select(entry => entry with { IsCurrent = entry.Address == address })] }, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The frame of a page; the entry at or above its address is the current one.</summary>
    public SiteFrame Of(PagePath path) => _byEntry.TryGetValue(PartOf(path.Text), out var frame) ? frame : _outside;

    /// <summary>Every entry leads to a folder at the root: that of <c>/roles/account-manager/</c> is <c>/roles/</c>.</summary>
    private static ReadOnlySpan<char> PartOf(string path) => path.AsSpan(0, path.IndexOf('/', 1) + 1);

    private static string? Notice(PublishingContext context) => context switch
    {
        PublishingContext.Production => null,
        PublishingContext.DeployPreview => "This is a preview of a proposed change. It is not the published guide.",
        PublishingContext.LocalPreview => "This is a preview on your own computer, with drafts. It is not the published guide.",
        _ => "This is a working copy. It is not the published guide.",
    };

    private static NavigationLink Entry(string name, Guide guide)
    {
        var (title, path) = GeneratedKinds.All.FirstOrDefault(kind => kind.Id == name) is { } kind
            ? (kind.Title, kind.Path)
            : (guide.TextPages.First(page => page.Slug == name).Title, PagePath.TextPage(name));
        return new NavigationLink(title, path.Text, IsCurrent: false);
    }
}

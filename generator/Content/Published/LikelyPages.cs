using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Published;

/// <summary>Guesses which page took the place of one that is gone. What is new, not recorded yet, is asked first.</summary>
internal sealed class LikelyPages(UrlLedger ledger, PublishedGuide published)
{
    private readonly ILookup<string, string> _recordedAnchors = ledger.Lines.Where(line => line.Anchor is not null).ToLookup(line => line.Page, line => line.Anchor!, StringComparer.Ordinal);
    private readonly Dictionary<string, Suggestions> _siblings = new(StringComparer.Ordinal);

    /// <summary>The address that readers of a lost page are best led to: the page it became, or else the nearest page above it.</summary>
    public string Of(string lost) => SamePlaces(lost) ?? SameName(lost) ?? NearestSibling(lost) ?? Above(lost);

    /// <summary>The new page that has at least half of the lost one's headings and questions.</summary>
    private string? SamePlaces(string lost)
    {
        var anchors = _recordedAnchors[lost].ToHashSet(StringComparer.Ordinal);
        if (anchors.Count == 0) return null;
        var best = published.PageOf.Values
            .Where(page => !ledger.Addresses.Contains(page.Address.Text))
            .Select(page => (page.Address.Text, Shared: page.Ids.Distinct(StringComparer.Ordinal).Count(anchors.Contains)))
            .OrderByDescending(page => page.Shared).ThenBy(page => page.Text, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Shared * 2 >= anchors.Count ? best.Text : null;
    }

    /// <summary>The role that bears the lost one's name as its title or another name.</summary>
    private string? SameName(string lost) =>
        new PagePath(lost).RoleSlug is { } slug ? published.RolesByName[slug].Order(StringComparer.Ordinal).FirstOrDefault() : null;

    /// <summary>The page in the same folder whose name differs least.</summary>
    private string? NearestSibling(string lost)
    {
        var folder = FolderOf(lost);
        if (!_siblings.TryGetValue(folder, out var siblings)) _siblings[folder] = siblings = Suggestions.Of(published.Addresses.Where(address => address.EndsWith('/') && address != folder && FolderOf(address) == folder));
        return siblings.Nearest(lost);
    }

    private string Above(string lost)
    {
        var folder = FolderOf(lost);
        while (folder != "/" && !published.Addresses.Contains(folder)) folder = FolderOf(folder);
        return folder;
    }

    /// <summary>The folder that a page or file stands in: of <c>/roles/x/</c> it is <c>/roles/</c>.</summary>
    private static string FolderOf(string address) => address[..(address.TrimEnd('/').LastIndexOf('/') + 1)] is { Length: > 0 } folder ? folder : "/";
}

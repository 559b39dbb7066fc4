using System.Buffers;
using RoleGuide.Model;

namespace RoleGuide.Pages.Twins;

/// <summary>Where the links of a twin lead: to the twin of a role, and otherwise to absolute addresses, since a text is read anywhere.</summary>
/// <param name="BaseUrl">The canonical address of the site, without trailing slash.</param>
/// <param name="Page">The canonical address of the page that the twin is of.</param>
internal sealed record TwinLinks(string BaseUrl, string Page)
{
    private static readonly SearchValues<char> s_ends = SearchValues.Create("()<>\\ &");

    /// <summary>An address of a page as a twin names it. A place on a page is on the page: a text has no anchors.</summary>
    public string Of(string address)
    {
        if (address.StartsWith('#')) return Page + address;
        if (!address.StartsWith('/')) return address;
        return BaseUrl + (PagePath.IsRole(address) ? PagePath.RoleTwin(new PagePath(address)).Text : address);
    }

    /// <summary>The target of a link between its brackets. What would end it too early or be read as another sign is encoded.</summary>
    public string Target(string address)
    {
        var target = Of(address);
        return target.AsSpan().IndexOfAny(s_ends) < 0 ? target : TwinText.WithoutEntities(target)
            .Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
            .Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)
            .Replace("\\", "%5C", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);
    }
}

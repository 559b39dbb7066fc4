namespace RoleGuide.Content.Markdown;

/// <summary>What a browser would make of a URL on one of our pages.</summary>
public enum UrlKind
{
    /// <summary>Nothing, or nothing but white space.</summary>
    Empty,

    /// <summary>A heading of the same page: <c>#pay</c>.</summary>
    Fragment,

    /// <summary>A path relative to the file it stands in, perhaps with a query and a fragment: <c>../a/b.md#pay</c>.</summary>
    RelativePath,

    /// <summary>A path from the root of the site: <c>/roles/account-manager/</c>.</summary>
    SitePath,

    /// <summary>An absolute address with the scheme http or https and a host.</summary>
    Web,

    /// <summary>A mail address with the scheme mailto.</summary>
    Mail,

    /// <summary>A telephone number with the scheme tel.</summary>
    Telephone,

    /// <summary>Any other scheme, another host without a scheme (<c>//host</c>), or an address without a proper host.</summary>
    Forbidden,
}

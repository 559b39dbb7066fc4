namespace RoleGuide.Model;

/// <summary>The address of a page or file on the site, from the root: <c>/roles/account-manager/</c> or <c>/sitemap.xml</c>.</summary>
public readonly record struct PagePath(string Text)
{
    private const string Roles = "/roles/";
    private const string TwinEnding = ".md";
    private const string Index = "index.html";

    public static readonly PagePath Home = new("/");

    /// <summary>The page that shows what a search finds.</summary>
    public static readonly PagePath Search = new("/search/");

    public static PagePath Role(string slug) => new($"{Roles}{slug}/");

    /// <summary>The same role as Markdown.</summary>
    /// <param name="role">The address of the role's page.</param>
    public static PagePath RoleTwin(PagePath role) => new(role.Text.TrimEnd('/') + TwinEnding);

    /// <summary>Whether an address is that of a role's page, of one that is there or of one that was.</summary>
    public static bool IsRole(string address) => address.StartsWith(Roles, StringComparison.Ordinal) && address.Length > Roles.Length && address.EndsWith('/');

    /// <summary>The address of the role's page, given that of the role as Markdown; null for any other address.</summary>
    public static PagePath? OfTwin(string address) =>
        address.StartsWith(Roles, StringComparison.Ordinal) && address.EndsWith(TwinEnding, StringComparison.Ordinal) ? new PagePath(address[..^TwinEnding.Length] + "/") : null;

    public static PagePath Category(string id) => new($"/categories/{id}/");

    public static PagePath TextPage(string slug) => new($"/{slug}/");

    /// <summary>The file that answers this address, relative to the output folder.</summary>
    public string File => Text.EndsWith('/') ? Text[1..] + Index : Text[1..];

    /// <summary>The address that a file answers, given relative to the output folder.</summary>
    public static PagePath OfFile(string file) => new(file == Index || file.EndsWith("/" + Index, StringComparison.Ordinal) ? "/" + file[..^Index.Length] : "/" + file);

    /// <summary>The slug of the role whose page has this address, with or without its last slash; null for any other address.</summary>
    public string? RoleSlug => Text.StartsWith(Roles, StringComparison.Ordinal) && Text[Roles.Length..].TrimEnd('/') is var slug && Slug.IsSlug(slug) ? slug : null;

    /// <summary>The absolute address below a base such as <c>https://roleguide.example</c>, which has no trailing slash.</summary>
    public string Absolute(string baseUrl) => baseUrl + Text;

    /// <inheritdoc/>
    public override string ToString() => Text;
}

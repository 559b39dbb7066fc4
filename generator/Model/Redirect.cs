namespace RoleGuide.Model;

/// <summary>An address that moved for good.</summary>
/// <param name="From">The old address, which no page has.</param>
/// <param name="To">The address of a page.</param>
public sealed record Redirect(PagePath From, PagePath To)
{
    /// <summary>An address as hosts look it up: they take that of a folder with or without its last slash for the same.</summary>
    public static string Key(string address) => address.TrimEnd('/');
}

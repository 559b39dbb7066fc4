namespace RoleGuide.Content.Published;

/// <summary>An address that was published once: a page or file, or a place inside a page.</summary>
/// <param name="Address">From the root of the site: <c>/roles/account-manager/</c> or <c>/roles/account-manager/#s-skills</c>.</param>
/// <param name="Line">Where urls.lock names it, counted from 1.</param>
public readonly record struct LedgerLine(string Address, int Line)
{
    /// <summary>The address of the page or file.</summary>
    public string Page => Hash < 0 ? Address : Address[..Hash];

    /// <summary>The id inside the page; null for the page itself.</summary>
    public string? Anchor => Hash < 0 ? null : Address[(Hash + 1)..];

    private int Hash => Address.IndexOf('#', StringComparison.Ordinal);
}

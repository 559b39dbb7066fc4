namespace RoleGuide.Serving;

/// <summary>One state of a site as the server gives it out. The server asks for the current one at each request, and many requests may ask at once.</summary>
/// <param name="Find">The content of a published file by its path relative to the output folder, such as <c>roles/account-manager/index.html</c>; null when there is none
/// (beware: a null array, and the null of a conditional expression with an array, convert to an empty file).</param>
/// <param name="Rules">What the host is told by <c>_redirects</c> and <c>_headers</c>.</param>
public sealed record ServedSite(Func<string, ReadOnlyMemory<byte>?> Find, HostRules Rules)
{
    /// <summary>Whether nothing is known of the site yet, not even which pages it has. Whoever asks is told to come back in a moment.</summary>
    public bool IsComing { get; init; }
}

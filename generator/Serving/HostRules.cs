using System.Collections.Immutable;

namespace RoleGuide.Serving;

/// <summary>The rules that a site gives its host, in Netlify's form.</summary>
/// <param name="Redirects">In the order of <c>_redirects</c>: the first that matches counts.</param>
/// <param name="Headers">In the order of <c>_headers</c>: every one that matches counts.</param>
/// <param name="Complaints">A sentence for each line that was not understood, with its file and number. No rule is left out in silence.</param>
public sealed record HostRules(ImmutableArray<RedirectRule> Redirects, ImmutableArray<HeaderRule> Headers, ImmutableArray<string> Complaints)
{
    /// <summary>A site that tells its host nothing.</summary>
    public static readonly HostRules None = new([], [], []);

    /// <summary>Reads the texts of <c>_redirects</c> and <c>_headers</c>; an empty text has no rules.</summary>
    public static HostRules Read(string redirects, string headers)
    {
        var complaints = ImmutableArray.CreateBuilder<string>();
        return new HostRules(RedirectFile.Read(redirects, complaints), HeaderFile.Read(headers, complaints), complaints.ToImmutable());
    }
}

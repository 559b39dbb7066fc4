using System.Collections.Immutable;

namespace RoleGuide.Output;

/// <summary>What a manifest tells about the site besides its files, so that two manifests alone can say what changed and how.</summary>
/// <param name="BaseUrl">The canonical address, without trailing slash.</param>
/// <param name="Context">For whom it was built: <c>production</c>, <c>deploy-preview</c> or <c>branch-deploy</c>.</param>
/// <param name="Rules">The version of the rules by which facts are told. Facts of different rules differ where nothing changed, and cannot be compared.</param>
/// <param name="Pages">The pages that say something of their own, in ordinal order of their addresses. Who walks through them may make them by that, anew each time: nobody need hold them all to write a manifest.</param>
/// <param name="Redirects">In ordinal order of where they start.</param>
/// <param name="Unlisted">The addresses of pages that the sitemap leaves out, in ordinal order.</param>
public sealed record ManifestSite(
    string BaseUrl,
    string Context,
    int Rules,
    IEnumerable<ManifestPage> Pages,
    ImmutableArray<ManifestRedirect> Redirects,
    ImmutableArray<string> Unlisted)
{
    /// <summary>A site that says nothing of itself.</summary>
    public static readonly ManifestSite Silent = new("", "production", 0, [], [], []);
}

using System.Collections.Immutable;

namespace RoleGuide.Model.Comparing;

/// <summary>Every redirect of the site: those that are written down and those that follow from them.</summary>
public static class SiteRedirects
{
    /// <summary>All of them in ordinal order, each address once; what is written goes before what follows.</summary>
    public static ImmutableArray<Redirect> Of(ImmutableArray<Redirect> written, ComparedPairs pairs) =>
        [.. written.Concat(Following(written, pairs)).DistinctBy(redirect => redirect.From.Text, StringComparer.Ordinal).OrderBy(redirect => redirect.From.Text, StringComparer.Ordinal)];

    /// <summary>
    /// What follows without being written: each comparison answers to its other order, and under the slugs that its roles had before. So one line for a role takes its
    /// comparisons along, and its text as Markdown.
    /// </summary>
    public static IEnumerable<Redirect> Following(ImmutableArray<Redirect> written, ComparedPairs pairs)
    {
        foreach (var redirect in written.Where(one => PagePath.IsRole(one.From.Text) && PagePath.IsRole(one.To.Text)))
        {
            yield return new Redirect(PagePath.RoleTwin(redirect.From), PagePath.RoleTwin(redirect.To));
        }

        var former = FormerSlugs.From(written);
        foreach (var pair in pairs.WithPage.Select(one => one.Pair))
        {
            foreach (var first in former.Of(pair.First).Prepend(pair.First))
            {
                foreach (var second in former.Of(pair.Second).Prepend(pair.Second))
                {
                    var old = RolePair.Of(first, second);
                    if (old != pair) yield return new Redirect(old.Path, pair.Path);
                    yield return new Redirect(old.ReversePath, pair.Path);
                }
            }
        }
    }
}

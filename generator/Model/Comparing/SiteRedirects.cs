using System.Collections.Immutable;

namespace RoleGuide.Model.Comparing;

/// <summary>Every redirect of the site: those that are written down and those that follow from them.</summary>
public static class SiteRedirects
{
    /// <summary>All of them in ordinal order, each address once; what is written goes before what follows.</summary>
    public static ImmutableArray<Redirect> Of(ImmutableArray<Redirect> written, ComparedPairs pairs) =>
        InOrder(written.Concat(Following(written, pairs)));

    /// <summary>Of all these, in the same order, those that may start where once a page was: what is written, and the comparisons that it takes along.</summary>
    public static ImmutableArray<Redirect> OfPages(ImmutableArray<Redirect> written, ComparedPairs pairs) =>
        InOrder(written.Concat(Names(written, pairs).Where(name => name.Old != name.Now).Select(name => new Redirect(name.Old.Path, name.Now.Path))));

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

        foreach (var (old, now) in Names(written, pairs))
        {
            if (old != now) yield return new Redirect(old.Path, now.Path);
            yield return new Redirect(old.ReversePath, now.Path);
        }
    }

    /// <summary>Every pair that has a page, under each name that its roles have or had.</summary>
    private static IEnumerable<(RolePair Old, RolePair Now)> Names(ImmutableArray<Redirect> written, ComparedPairs pairs)
    {
        var former = FormerSlugs.From(written);
        return
            from pair in pairs.WithPage
            from first in former.Of(pair.Pair.First).Prepend(pair.Pair.First)
            from second in former.Of(pair.Pair.Second).Prepend(pair.Pair.Second)
            select (RolePair.Of(first, second), pair.Pair);
    }

    private static ImmutableArray<Redirect> InOrder(IEnumerable<Redirect> redirects) =>
        [.. redirects.DistinctBy(redirect => redirect.From.Text, StringComparer.Ordinal).OrderBy(redirect => redirect.From.Text, StringComparer.Ordinal)];
}

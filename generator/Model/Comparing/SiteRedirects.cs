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
        InOrder(written.Concat(Names(written, pairs).Where(name => name.Old != name.Now.Pair).Select(name => new Redirect(name.Old.Path, name.Now.Path))));

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
            if (old != now.Pair) yield return new Redirect(old.Path, now.Path);
            yield return new Redirect(old.ReversePath, now.Path);
        }
    }

    /// <summary>Every pair that has a page, under each name that its roles have or had.</summary>
    private static IEnumerable<(RolePair Old, ComparedPair Now)> Names(ImmutableArray<Redirect> written, ComparedPairs pairs)
    {
        var former = FormerSlugs.From(written);
        foreach (var pair in pairs.WithPage)
        {
            foreach (var old in Names(pair.Pair, former.Of(pair.Pair.First), former.Of(pair.Pair.Second))) yield return (old, pair);
        }
    }

    private static IEnumerable<RolePair> Names(RolePair pair, ImmutableArray<string> first, ImmutableArray<string> second) =>
        first.IsEmpty && second.IsEmpty ? [pair] : first.Prepend(pair.First).SelectMany(_ => second.Prepend(pair.Second), RolePair.Of);

    private static ImmutableArray<Redirect> InOrder(IEnumerable<Redirect> redirects) =>
        [.. redirects.DistinctBy(redirect => redirect.From.Text, StringComparer.Ordinal).OrderBy(redirect => redirect.From.Text, StringComparer.Ordinal)];
}

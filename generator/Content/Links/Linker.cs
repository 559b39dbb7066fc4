using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Markdown;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Links;

/// <summary>Fills the holes that reading left in articles, now that all addresses are known.</summary>
public static class Linker
{
    /// <summary>The roles and their articles' links, in the order of the articles. Links that were followed before, and lead to the same as then, are not followed again.</summary>
    public static Reported<ImmutableArray<LinkedRole>> LinkRoles(ImmutableArray<Article> articles, AddressBook addresses, ReadingMemory memory)
    {
        var (linked, texts) = (new Reported<LinkedRole>[articles.Length], new SharedTexts());
        Parallel.For(0, articles.Length, i => linked[i] = memory.Linked(articles[i]) is { } known && known.IsSameAmong(addresses) ? new(known, []) : Link(articles[i], addresses, texts));
        return new Reported<ImmutableArray<LinkedRole>>([.. linked.Select(one => one.Value)], [.. linked.SelectMany(one => one.Diagnostics)]);
    }

    /// <summary>The text pages with their links, in the order of the drafts.</summary>
    public static Reported<ImmutableArray<TextArticle>> LinkPages(ImmutableArray<PageDraft> drafts, AddressBook addresses)
    {
        var (found, texts) = (new DiagnosticBag(), new SharedTexts());
        var pages = ImmutableArray.CreateBuilder<TextArticle>(drafts.Length);
        foreach (var draft in drafts)
        {
            var resolver = new LinkResolver(draft.Path, IsHidden: false, addresses, texts, found);
            pages.Add(new TextArticle(draft.Slug, draft.Path, draft.Title, draft.Summary, draft.Updated, Fill(draft.Body.Prose, resolver), Sections(draft.Body)) { Pictures = Pictures(draft.Body, draft.Path) });
        }

        return found.Report(pages.ToImmutable());
    }

    /// <summary>The role of an article whose links lead to what they led to, its words withheld.</summary>
    /// <param name="drafts">What becomes of drafts.</param>
    internal static LinkedRole Withheld(Article article, Drafts drafts)
    {
        var words = Model.Withheld.Markup;
        var role = RoleOf(article, words, [.. article.Faq.Select(question => new Question(question.Id, question.Text, words))]);
        return new LinkedRole(article, article.Facts.IsDraft && drafts == Drafts.LeftOut, role, [], []) { IsSound = true };
    }

    private static Reported<LinkedRole> Link(Article article, AddressBook addresses, SharedTexts texts)
    {
        var found = new DiagnosticBag();
        var resolver = new LinkResolver(article.Path, addresses.IsHidden(article), addresses, texts, found);
        var body = Fill(article.Body.Prose, resolver);
        var faq = article.Faq.Select(question => new Question(question.Id, question.Text, Fill(question.Answer, resolver))).ToImmutableArray();
        var role = RoleOf(article, body, faq);
        return found.Report(new LinkedRole(article, resolver.IsHidden, role, [.. resolver.Targets], [.. resolver.Shown]) { IsSound = !found.Any() });
    }

    private static Role RoleOf(Article article, Html body, ImmutableArray<Question> faq) =>
        new(article.Slug, article.Category, article.Path, article.Facts, body, Sections(article.Body), faq) { Pictures = Pictures(article.Body, article.Path), Reading = article.Reading };

    private static Html Fill(Prose prose, LinkResolver resolver) => prose.Written.With([.. prose.Holes.Select(hole => (hole.Offset, resolver.Resolve(hole)))]);

    private static ImmutableArray<string> Pictures(Body body, string path) =>
        [.. body.Prose.Holes.Where(hole => hole.Kind == HoleKind.Image).Select(hole => LinkResolver.SourceOf(path, hole.Target)).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static ImmutableArray<Section> Sections(Body body) =>
        [.. body.Headings.Where(heading => heading.Level == 2).Select(heading => new Section(heading.Text, heading.Id))];
}

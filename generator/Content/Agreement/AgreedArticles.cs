using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Links;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Agreement;

/// <summary>
/// Articles among which the checks of <see cref="GuideChecks"/> found nothing. As long as all of them say the same in what a check looks at, it would find nothing again;
/// where anything was found, nothing is known, since what is told names places.
/// </summary>
/// <param name="Articles">In the order of their paths.</param>
/// <param name="Drafts">What became of the drafts among them.</param>
public sealed record AgreedArticles(ImmutableArray<Article> Articles, Drafts Drafts)
{
    /// <summary>Nothing is known.</summary>
    public static AgreedArticles None { get; } = new([], Drafts.LeftOut);

    /// <summary>What is known once some articles were checked.</summary>
    public static AgreedArticles Of(ImmutableArray<Article> articles, AddressBook addresses, ImmutableArray<Diagnostic> found) => found.IsEmpty ? new(articles, addresses.Drafts) : None;

    /// <summary>
    /// The articles that were read anew since, each as it was and as it is. Null when they are not the same files, when drafts are treated otherwise, or when a front matter can
    /// be relied on less or more than it could.
    /// </summary>
    internal ImmutableArray<(Article Before, Article Now)>? ChangesTo(ImmutableArray<Article> articles, AddressBook addresses)
    {
        if (articles.Length != Articles.Length || addresses.Drafts != Drafts) return null;
        var changes = ImmutableArray.CreateBuilder<(Article Before, Article Now)>();
        for (var i = 0; i < articles.Length; i++)
        {
            var (before, now) = (Articles[i], articles[i]);
            if (ReferenceEquals(before, now)) continue;
            if (before.Path != now.Path || before.HasSoundFront != now.HasSoundFront || before.Facts.IsDraft != now.Facts.IsDraft) return null;
            changes.Add((before, now));
        }

        return changes.DrainToImmutable();
    }
}

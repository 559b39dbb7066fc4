using System.Collections.Immutable;
using RoleGuide.Build;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Links;
using RoleGuide.Content.Published;
using RoleGuide.Content.Settings;
using RoleGuide.Content.Sources;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;

namespace RoleGuide;

/// <summary>What stands at the second barrier: all that was read, and the guide made of it.</summary>
/// <param name="Pairs">The pairs of roles that may be compared.</param>
public sealed record SiteContent(Step<SourceTree> Sources, Step<ImmutableArray<Picture>> Pictures, Step<Guide> Guide, Step<ComparedPairs> Pairs)
{
    /// <summary>What was read, for a later reading.</summary>
    public required ReadingMemory Memory { get; init; }

    public required Step<GuideSettings> Settings { get; init; }

    /// <summary>The articles as they were read, drafts and faulty ones included.</summary>
    public required Step<ImmutableArray<Article>> Articles { get; init; }

    /// <summary>The text pages as they were read, faulty ones included.</summary>
    public required Step<ImmutableArray<PageDraft>> TextPages { get; init; }

    public required Step<AddressBook> Addresses { get; init; }

    /// <summary>Everything that was ever published, as far as it is recorded.</summary>
    public required Step<UrlLedger> Ledger { get; init; }

    /// <summary>The addresses that readers can be sent to, made when they are first asked for; null while mistakes leave open which there are.</summary>
    public required Step<Lazy<ImmutableHashSet<string>?>> Places { get; init; }

    /// <summary>Whether an article is a draft, published or not.</summary>
    public bool HasDrafts => Articles.Value.Any(article => article.Facts.IsDraft);

    /// <summary>What of it pages are made of.</summary>
    public GuideContent ForPages() => new(Guide, Pairs, Settings)
    {
        Pictures = [.. PublishedPictures().Select(picture => Sources.Value.Find(picture.Source)).OfType<SourceFile>()],
    };

    /// <summary>The pictures that a published page shows. One that only a draft shows would tell of the draft.</summary>
    public IEnumerable<Picture> PublishedPictures()
    {
        var shown = Guide.Value.Roles.SelectMany(role => role.Pictures).Concat(Guide.Value.TextPages.SelectMany(page => page.Pictures)).ToHashSet(StringComparer.Ordinal);
        return Pictures.Value.Where(picture => shown.Contains(picture.Source));
    }
}

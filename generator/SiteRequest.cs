using RoleGuide.Content.Articles;
using RoleGuide.Content.Links;
using RoleGuide.History;
using RoleGuide.Model;
using RoleGuide.Pages.Careers;

namespace RoleGuide;

/// <summary>What one build is asked for. Everything that could differ between two machines comes in here.</summary>
/// <param name="InputFolder">The folder with the articles.</param>
/// <param name="BaseUrl">The canonical address of the site; null for that of site.yml.</param>
/// <param name="RepositoryUrl">Where the input is kept; null for what site.yml says.</param>
/// <param name="ContentDate">The date of the guide's content (SOURCE_DATE_EPOCH); null for the newest <c>updated</c>.</param>
/// <param name="WithDrafts">Whether drafts are published as well.</param>
public sealed record SiteRequest(
    string InputFolder,
    string? BaseUrl,
    string? RepositoryUrl,
    PublishingContext Context,
    DateOnly? ContentDate,
    bool WithDrafts)
{
    /// <summary>What becomes of drafts.</summary>
    internal Drafts Drafts => WithDrafts ? Drafts.Published : Drafts.LeftOut;

    /// <summary>What the build is compared with: articles that changed without saying so are told of, and a preview shows what changed. Null when nobody asked for it.</summary>
    public Earlier? Earlier { get; init; }

    /// <summary>Whether addresses that moved get pages of their own, for a host that knows no rules of redirects.</summary>
    public bool WithRedirectPages { get; init; }

    /// <summary>What was read before. It changes how fast the build is and nothing else.</summary>
    public ReadingMemory Memory { get; init; } = ReadingMemory.Empty;

    /// <summary>Takes the markup of an article that was read and gives what fetches it again, or nothing where it has to stay; null where all of it is held. It changes how much memory the build needs and nothing else.</summary>
    internal Aside? Aside { get; init; }

    /// <summary>The pages that earlier builds made. They change no more than that.</summary>
    internal KeptPages? Pages { get; init; }

    /// <summary>The ladders of an earlier plan, which change no more than that either.</summary>
    internal CareerMap? Ladders { get; init; }
}

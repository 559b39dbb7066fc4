using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Diagnostics;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;

namespace RoleGuide.Content.Links;

/// <summary>
/// The first barrier: every address that the input gives rise to, known before the first link is followed.
/// Each is claimed once; of two claims the second is reported with both places.
/// </summary>
public sealed class AddressBook
{
    private readonly Dictionary<string, object> _bySource;
    private readonly Dictionary<string, Article> _roles;
    private readonly Dictionary<string, Picture> _pictures;
    private readonly HashSet<string> _rungs;

    /// <summary>Found while links are followed, which takes as long.</summary>
    private readonly Task<ComparedPairs> _pairs;
    private readonly Lazy<Suggestions> _roleIds;
    private readonly Lazy<PathSuggestions> _pageSources;
    private readonly Lazy<PathSuggestions> _pictureSources;

    private AddressBook(ImmutableArray<Article> roles, ImmutableArray<PageDraft> pages, ImmutableArray<Picture> pictures, AddressTerms terms)
    {
        Drafts = terms.Drafts;
        _rungs = RungsOf(roles);
        _bySource = new Dictionary<string, object>(roles.Length + pages.Length, StringComparer.Ordinal);
        _roles = new Dictionary<string, Article>(roles.Length, StringComparer.Ordinal);
        foreach (var role in roles)
        {
            _bySource.Add(role.Path, role);
            _roles.TryAdd(role.Slug, role);
        }

        foreach (var page in pages) _bySource.Add(page.Path, page);
        _pictures = pictures.ToDictionary(picture => picture.Source, StringComparer.Ordinal);
        _roleIds = new(() => Suggestions.Of(_roles.Keys));
        _pageSources = new(() => PathSuggestions.Of(_bySource.Keys));
        _pictureSources = new(() => PathSuggestions.Of(_pictures.Keys));
        _pairs = Task.Run(() => ComparedPairs.From(_roles.Values.Select(role => (role.Slug, role.Facts)), terms.Known));
    }

    /// <summary>The pairs of roles that may be compared; some of them have a page, and so an address.</summary>
    public ComparedPairs Pairs => _pairs.GetAwaiter().GetResult();

    /// <summary>What becomes of drafts.</summary>
    public Drafts Drafts { get; }

    /// <summary>The page made of a file, or null.</summary>
    public Destination? Page(string source) => Target(source) switch
    {
        { Read: Article article } made => Destination(article, made),
        { Read: PageDraft page } made => Destination(page, made),
        _ => null,
    };

    /// <summary>What decides to what a link to a file comes, or null.</summary>
    public LinkTarget? Target(string source) => _bySource.GetValueOrDefault(source) switch
    {
        Article article => new LinkTarget(article.Path, article, IsHidden(article), _rungs.Contains(article.Slug)),
        PageDraft page => new LinkTarget(page.Path, page, IsHidden: false, IsRung: false),
        _ => null,
    };

    /// <summary>The article of a role id, or null.</summary>
    public Article? Role(string id) => _roles.GetValueOrDefault(id);

    /// <summary>Whether an article is a draft that this build leaves out.</summary>
    public bool IsHidden(Article article) => article.Facts.IsDraft && Drafts == Drafts.LeftOut;

    /// <summary>The picture of a file, or null.</summary>
    public Picture? Picture(string source) => _pictures.GetValueOrDefault(source);

    /// <summary>The ids that a role may have been meant by. Nobody needs them before the first mistake.</summary>
    public Suggestions RoleIds => _roleIds.Value;

    /// <summary>The files that a link may have meant.</summary>
    internal PathSuggestions PageSources => _pageSources.Value;

    /// <summary>The files that a picture may have meant.</summary>
    internal PathSuggestions PictureSources => _pictureSources.Value;

    public static Reported<AddressBook> From(ImmutableArray<Article> articles, ImmutableArray<PageDraft> pages, ImmutableArray<Picture> pictures, AddressTerms terms)
    {
        var found = new DiagnosticBag();
        ReportCollisions(articles, pages, pictures, found);
        return found.Report(new AddressBook(articles, pages, pictures, terms));
    }

    private static void ReportCollisions(ImmutableArray<Article> articles, ImmutableArray<PageDraft> pages, ImmutableArray<Picture> pictures, DiagnosticBag found)
    {
        var bySlug = new Dictionary<string, Article>(articles.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var article in articles)
        {
            if (!bySlug.TryAdd(article.Slug, article)) found.Add(LinkMistakes.RepeatedSlug(article.Path, article.Slug, bySlug[article.Slug].Path));
        }

        // On some file systems letters that differ in case alone are the same file.
        var byAddress = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var claims = pages.Select(page => (page.Address, page.Path)).Concat(pictures.Select(picture => (picture.Address, picture.Source)));
        foreach (var (address, source) in claims)
        {
            if (!byAddress.TryAdd(address.Text, source)) found.Add(LinkMistakes.AddressCollision(source, address.Text, byAddress[address.Text]));
        }
    }

    private Destination Destination(Article article, LinkTarget made) => new(article.Path, article.Address, made.IsHidden, () => Anchors(article))
    {
        Made = made,
        HasAllQuestions = article.HasSoundFront,
        HasAllHeadings = article.HasSoundBody,
    };

    private static Destination Destination(PageDraft page, LinkTarget made) =>
        new(page.Path, page.Address, IsHidden: false, () => Anchors(PageAnchors.Of(page))) { Made = made, HasAllHeadings = page.HasSoundBody };

    private Dictionary<string, string> Anchors(Article article)
    {
        var anchors = Anchors(PageAnchors.Of(article));
        var sections = article.HasSoundFront ? RoleSections.Of(article.Facts, !article.Faq.IsEmpty) : RoleSections.All;
        foreach (var section in sections) anchors.TryAdd(section, section);

        // Ladders are read both ways: a rung that another article names has the section as well.
        if (_rungs.Contains(article.Slug)) anchors.TryAdd(RoleSections.Ladder, RoleSections.Ladder);
        return anchors;
    }

    /// <summary>Headings and questions as links name them, by their old names as well. A body's own heading goes before a section that the build adds.</summary>
    private static Dictionary<string, string> Anchors(PageAnchors page)
    {
        var anchors = new Dictionary<string, string>(page.Named.Length + RoleSections.All.Length, StringComparer.Ordinal);
        foreach (var anchor in page.Named) anchors.TryAdd(anchor.Name, anchor.Id);
        foreach (var alias in page.Aliases)
        {
            if (anchors.TryGetValue(alias.New, out var id)) anchors.TryAdd(alias.Old, id);
        }

        return anchors;
    }

    /// <summary>The ids that published articles name on ladders.</summary>
    private HashSet<string> RungsOf(ImmutableArray<Article> roles)
    {
        var rungs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var role in roles)
        {
            if (IsHidden(role)) continue;
            foreach (var name in role.Facts.Ladder.From.AsSpan()) Add(name);
            foreach (var name in role.Facts.Ladder.To.AsSpan()) Add(name);
        }

        return rungs;

        void Add(RoleName name)
        {
            if (name.IsId) rungs.Add(name.Text);
        }
    }
}

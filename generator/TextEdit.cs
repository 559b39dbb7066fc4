using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using RoleGuide.Build;
using RoleGuide.Content.Agreement;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Kept;
using RoleGuide.Content.Links;
using RoleGuide.Content.Settings;
using RoleGuide.Content.Sources;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Output;

namespace RoleGuide;

/// <summary>
/// An edit that only the edited articles' own pages show: all else that is seen of them is as it was. So the others need not be read for the sake of their words, which are withheld.
/// </summary>
/// <param name="Sources">The input.</param>
/// <param name="Articles">The edited articles as they are now.</param>
/// <param name="Memory">All articles and text pages as they are now. The links of articles that were not edited count as followed.</param>
internal sealed record TextEdit(Step<SourceTree> Sources, ImmutableArray<Article> Articles, ReadingMemory Memory)
{
    /// <summary>More articles than that are no edit any more: most packs would be made anew.</summary>
    public const int MostArticles = 16;

    /// <summary>Whether changes of these files, and of no others, may be one.</summary>
    public static bool MayBe(ImmutableArray<string> changed) => changed.Length is > 0 and <= MostArticles && changed.All(static path => InputLayout.RoleOf(path) == InputRole.Article);

    /// <summary>The files of their pages and twins, relative to the output folder.</summary>
    public FrozenSet<string> Files { get; } = Articles.SelectMany(static article => new[] { article.Address.File, PagePath.RoleTwin(article.Address).File }).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The packs of readings that the edited ones are in, with their names and what writes them.</summary>
    public required ImmutableArray<(string Name, Action<ArrayBufferWriter<byte>> Write)> Packs { get; init; }

    /// <summary>
    /// The edit that some changed articles are; null where others may show what changed, where one is held against others with a warning, and where not every reading was kept.
    /// </summary>
    /// <param name="before">The build whose edition stands.</param>
    public static TextEdit? Of(ReadingPacks packs, Step<SourceTree> sources, SiteRequest request, StandingBuild before)
    {
        var terms = ReadingTerms.Of(SettingsReader.Read(sources.Value, request.RepositoryUrl).Value);
        var changed = before.Changed;
        var numbers = changed.Select(Content.Kept.Packs.NumberOf).ToHashSet();
        var files = before.Files.Where(static file => InputLayout.RoleOf(file.Path) is InputRole.Article or InputRole.TextPage)
            .ToLookup(file => IsArticle(file) && numbers.Contains(Content.Kept.Packs.NumberOf(file.Path)), static file => (file.Path, Hash: file.Sha256));

        // Those beside the edited ones are fetched with their words, since their packs are written again.
        var near = packs.Fetch(terms, files[true], aside: null).Articles;
        if (near.Length != files[true].Count()) return null;

        // They are all there: the input has the same files in the same order, and one that can't be taken would come behind sources.yml.
        var edited = changed.Select(path => ArticleReader.Read(sources.Value.Find(path)!, terms, new SharedTexts())).ToImmutableArray();
        if (!edited.All(article => IsText(near.Single(one => one.Path == article.Path), article, before))) return null;

        var far = packs.Fetch(terms, files[false], Withheld.Aside);
        if (far.Articles.Length + far.Pages.Length != files[false].Count()) return null;
        ImmutableArray<Article> now = [.. near.Select(one => edited.FirstOrDefault(article => article.Path == one.Path) ?? one)];
        ImmutableArray<Article> all = [.. now.Concat(far.Articles).OrderBy(static article => article.Path, StringComparer.Ordinal)];
        ImmutableArray<LinkedRole> followed = [.. all.Where(article => !changed.Contains(article.Path)).AsParallel().AsOrdered().Select(article => Linker.Withheld(article, request.Drafts))];

        // They agree or disagree as before, since they say the same in all that others see. What was told of that is told again, and the edited ones had no part in it.
        var agreed = new AgreedArticles(all, request.Drafts);
        return new TextEdit(sources, edited, ReadingMemory.Of(terms, new Derivations(ComparedPairs.None, followed, agreed, null), all, far.Pages)) { Packs = packs.Made(terms, now, []) };
    }

    /// <summary>Whether an article changed in nothing but its words. What is told of it has to come from itself alone, and nothing of it may be silenced.</summary>
    private static bool IsText(Article was, Article now, StandingBuild before) =>
        now.Silences.IsEmpty
        && Outside.IsSame(was, now)
        && before.Record.Diagnostics.Where(one => one.Spot.Path == now.Path).All(told => was.Found.Any(one => one.CompareTo(told) == 0));

    private static bool IsArticle(ManifestInput file) => InputLayout.RoleOf(file.Path) == InputRole.Article;
}

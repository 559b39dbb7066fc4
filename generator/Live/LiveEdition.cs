using System.Collections.Frozen;
using System.Collections.Immutable;
using RoleGuide.Build;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Sources;
using RoleGuide.Content.Style;
using RoleGuide.Diagnostics;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Pages;
using RoleGuide.Pages.Careers;
using RoleGuide.Rendering;

namespace RoleGuide.Live;

/// <summary>
/// One state of a site that is being written: what is wrong with its input, and what can be shown of it. It never changes, and each next one follows from the one
/// before and from the files alone.
/// </summary>
public sealed class LiveEdition
{
    private readonly ImmutableArray<Diagnostic> _foundInTree;
    private readonly SiteReading _now;
    private readonly SiteReading? _shown;
    private readonly (SiteRequest Request, TimeProvider Clock) _terms;
    private readonly ImmutableArray<SitePage> _pages;
    private readonly ImmutableArray<Lazy<ImmutableDictionary<string, OutputFile>>> _others;
    private readonly ImmutableArray<SourceFile> _pictures;

    private LiveEdition(LiveEdition? before, Reported<SourceTree> read, ThemeAssets theme, (SiteRequest Request, TimeProvider Clock) terms)
    {
        (Tree, _foundInTree) = read;
        Assets = theme;
        Number = before?.Number + 1 ?? 1;
        var memory = before?.Memory ?? ReadingMemory.Empty;
        var request = terms.Request with { Memory = memory };
        var now = SiteReading.Of(Tree, request, terms.Clock);
        (_now, Advice, _terms) = (now, before?.Advice ?? SiteAdvice.None, terms);
        Diagnostics = Told();

        // What is wrong is told as it will be told when the site is published; what is shown has drafts.
        var withDrafts = request with { WithDrafts = true, Memory = now.Result.Memory.With(memory) };
        var whole = request.WithDrafts || !now.Result.HasDrafts ? now : SiteReading.Of(Tree, withDrafts, terms.Clock);
        _shown = LastGood.Find(whole, before?._shown, tree => SiteReading.Of(tree, withDrafts, terms.Clock));
        Memory = _shown is null ? now.Result.Memory : now.Result.Memory.With(_shown.Result.Memory);
        CountOfRead = memory.CountOfNew(Memory);

        var plan = _shown is null ? null : Site.Plan(new BuildRun(terms.Clock), _shown.Result.ForPages(), () => theme, withDrafts with { Ladders = before?.Ladders });
        Ladders = plan?.Ladders;
        _pages = plan?.Pages.Value ?? [];
        _others = plan is null ? [] : OthersOf(plan);
        _pictures = plan?.Content.Pictures ?? [];
    }

    /// <summary>The same as it is shown, under another number or with other advice.</summary>
    private LiveEdition(LiveEdition same, long number, SiteAdvice advice)
    {
        (Number, Tree, Assets, CountOfRead) = (number, same.Tree, same.Assets, same.CountOfRead);
        (_foundInTree, _now, _shown, Memory, Ladders, _terms) = (same._foundInTree, same._now, same._shown, same.Memory, same.Ladders, same._terms);
        (_pages, _others, _pictures) = (same._pages, same._others, same._pictures);
        Advice = advice;
        IsAdvised = true;
        Diagnostics = Told();
    }

    /// <summary>Counts the editions of one preview, from 1.</summary>
    public long Number { get; }

    /// <summary>The files of the input folder as they are.</summary>
    public SourceTree Tree { get; }

    /// <summary>The theme's style sheets, scripts and pictures.</summary>
    public ThemeAssets Assets { get; }

    /// <summary>
    /// Every mistake of the input as it is, by place: what <c>check</c> prints. Until the edition is advised, those among them that take long to find are those of the
    /// edition before.
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether all of them are those of the input as it is.</summary>
    public bool IsAdvised { get; }

    /// <summary>How many articles and text pages had to be read for this edition; the others were known from the one before.</summary>
    public int CountOfRead { get; }

    /// <summary>The versions of the files that are shown: those of <see cref="Tree"/> when it has no mistake. Null when there is nothing to show.</summary>
    internal SourceTree? ShownTree => _shown?.Tree;

    /// <summary>What the next edition need not read, link and compare again.</summary>
    internal ReadingMemory Memory { get; }

    /// <summary>The ladders that the next edition need not draw again.</summary>
    internal CareerMap? Ladders { get; }

    /// <summary>The warnings that take long to find, and what the next need not look at again.</summary>
    internal SiteAdvice Advice { get; }

    /// <summary>Where the guide is kept; null when nobody has said.</summary>
    public Repository? Repository => _shown?.Result.Guide.Value.Site.Repository;

    /// <summary>Whether there is anything to show. There is nothing as long as the settings have never been sound.</summary>
    public bool HasGuide => _shown is not null;

    /// <summary>The paths of all files that this edition would write, in ordinal order.</summary>
    public IEnumerable<string> Files => _pages.Select(page => page.Path.File).Concat(_pages.Select(page => page.Twin?.Path.File).OfType<string>()).Concat(_others.SelectMany(files => files.Value.Keys)).Concat(_pictures.Select(picture => picture.Path)).Order(StringComparer.Ordinal);

    /// <summary>The edition of these files; null when it would be the one before.</summary>
    /// <param name="terms">What the site is asked for, which must be the same for all editions of a preview, and the clock that measures steps.</param>
    public static LiveEdition? Next(LiveEdition? before, Reported<SourceTree> read, ThemeAssets theme, (SiteRequest Request, TimeProvider Clock) terms) =>
        before is not null && before.IsOf(read, theme) ? null : new LiveEdition(before, read, theme, terms);

    /// <summary>The same edition as the next.</summary>
    public LiveEdition Again() => new(this, Number + 1, Advice);

    /// <summary>The same edition with the mistakes that take long to find.</summary>
    /// <exception cref="OperationCanceledException">It was stopped before they were found.</exception>
    public LiveEdition Advised(CancellationToken stop) => IsAdvised ? this : new(this, Number, _now.Advice(Advice, _terms.Request, _terms.Clock, stop));

    /// <summary>The page that a file holds, or null.</summary>
    public SitePage? Page(string file) => PageAt(PagePath.OfFile(file)) is { } page && page.Path.File == file ? page : null;

    /// <summary>The files of the pages that another edition lacks.</summary>
    public FrozenSet<string> PagesNotIn(LiveEdition other) => _pages.Select(page => page.Path.Text).SequenceEqual(other._pages.Select(page => page.Path.Text), StringComparer.Ordinal)
        ? []
        : _pages.Where(page => other.PageAt(page.Path) is null).Select(page => page.Path.File).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The page of which a file holds the twin, or null.</summary>
    public SitePage? PageOfTwin(string file) => PagePath.OfTwin(PagePath.OfFile(file).Text) is { } path && PageAt(path) is { } page && page.Twin?.Path.File == file ? page : null;

    /// <summary>A file that is no page, or null.</summary>
    public OutputFile? Other(string file) => InOrder.Find(_pictures, file, static picture => picture.Path) is { } shown
        ? PictureFiles.Use(shown, static picture => picture with { Content = picture.Content.ToArray() }).Value
        : _others.Select(files => files.Value.GetValueOrDefault(file)).FirstOrDefault(found => found is not null);

    /// <summary>The input files that differ from those of an edition before, gone ones included, in ordinal order.</summary>
    public ImmutableArray<string> ChangesSince(LiveEdition before) =>
    [
        .. Tree.Files.Where(file => before.Tree.Find(file.Path) is not { } old || !old.HasBytesOf(file)).Select(file => file.Path)
            .Concat(before.Tree.Files.Select(file => file.Path).Where(path => Tree.Find(path) is null))
            .Concat(Tree.Refused.Except(before.Tree.Refused, StringComparer.Ordinal))
            .Concat(before.Tree.Refused.Except(Tree.Refused, StringComparer.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>All that was found, less what articles have silenced with a reason.</summary>
    private ImmutableArray<Diagnostic> Told() =>
        [.. Silences.Apply(_now.Result.Articles.Value, _now.Result.TextPages.Value, [.. _foundInTree, .. _now.Found, .. Advice.Found]).Order()];

    private SitePage? PageAt(PagePath path) => InOrder.Find(_pages, path.Text, static page => page.Path.Text);

    private bool IsOf(Reported<SourceTree> read, ThemeAssets theme) =>
        Tree.Files.Length == read.Value.Files.Length
        && Tree.Files.Zip(read.Value.Files).All(pair => pair.First.Path == pair.Second.Path && pair.First.HasBytesOf(pair.Second))
        && SameDiagnostics.Are(_foundInTree, read.Diagnostics)
        && Assets.Files.Select(file => file.Path).SequenceEqual(theme.Files.Select(file => file.Path), StringComparer.Ordinal);

    /// <summary>The files that are no pages, each group made when a file is not in those before it: what every page needs first, what takes longest last.</summary>
    private static ImmutableArray<Lazy<ImmutableDictionary<string, OutputFile>>> OthersOf(SitePlan plan)
    {
        var (guide, pairs, pages, publication) = (plan.Content.Guide.Value, plan.Content.Pairs.Value, plan.Pages.Value, plan.Publication.Value);
        return
        [
            new(() => ByPath(FilesBesidePages.ForHost(guide, pairs, pages, publication))),
            new(() => ByPath(FilesBesidePages.ForDevices(guide, pages, publication))),
            new(() => ByPath(plan.Assets.Value.Files)),
            new(() => ByPath(FilesBesidePages.ForCrawlers(guide, pages, publication))),
            new(() => ByPath(FilesBesidePages.SearchIndex(guide, pairs, publication))),
            new(() => ByPath(FilesBesidePages.Downloads(guide, publication))),
        ];
    }

    private static ImmutableDictionary<string, OutputFile> ByPath(IEnumerable<SiteFile> files) => files.ToImmutableDictionary(file => file.Path, file => file.Held(), StringComparer.Ordinal);
}

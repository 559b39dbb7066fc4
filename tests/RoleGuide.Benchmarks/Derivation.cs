using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using RoleGuide.Content;
using RoleGuide.Content.Agreement;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Links;
using RoleGuide.Content.Settings;
using RoleGuide.Diagnostics;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Pages;
using RoleGuide.Rendering;

namespace RoleGuide.Benchmarks;

/// <summary>
/// Everything between reading and rendering. What the phase Process derives: addresses with the pairs to compare, what must agree, the links, the guide and its pages.
/// The goal for that is under 1 s for 10,000 roles on two processors. And the model of each page, which PostProcess asks for just before it writes the page.
/// </summary>
[MemoryDiagnoser, MinColumn]
public class Derivation
{
    private static readonly Publication s_publication = PublicationOf(ThemeAssets.Embedded());

    private GuideSettings _settings = null!;
    private ImmutableArray<Article> _articles;
    private AddressBook _addresses = null!;
    private ImmutableArray<Role> _roles;
    private Guide _guide = null!;
    private ImmutableArray<SitePage> _pages;

    [Params(1_000, 10_000)]
    public int Roles { get; set; }

    /// <summary>The kinds of page that there are, in ordinal order.</summary>
    internal IEnumerable<string> Kinds => _pages.Select(page => page.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GlobalSetup]
    public void Read()
    {
        var tree = Corpus.Of(Roles, ArticleSize.Short);
        var settings = SettingsReader.Read(tree, null);
        _settings = settings.Value;
        var read = ArticleReader.ReadAll(tree, _settings, ReadingMemory.Empty);
        _articles = read.Value;
        var found = settings.Diagnostics.Concat(read.Diagnostics).Concat(Derive()).Select(one => $"{one.Spot}: {one.Message}").FirstOrDefault();
        if (found is not null) throw new InvalidOperationException($"The corpus has a mistake. {found}");
    }

    [Benchmark(Baseline = true)]
    public int All() => Derive().Length + PageModels();

    [Benchmark]
    public int Process() => Derive().Length;

    [Benchmark]
    public AddressBook Addresses() => AddressBook.From(_articles, [], [], new AddressTerms(Drafts.LeftOut, ComparedPairs.None)).Value;

    [Benchmark]
    public ImmutableArray<Diagnostic> Agreement() => GuideChecks.Run(_articles, _addresses, AgreedArticles.None);

    [Benchmark]
    public ImmutableArray<Diagnostic> PayInProse() => ProsePayChecks.Run(ArticleClaims.AllOf(_articles, []), _addresses, _settings, CancellationToken.None);

    [Benchmark]
    public ImmutableArray<Diagnostic> Repetition() => RepetitionChecks.Run(_articles, [], _settings);

    [Benchmark]
    public ImmutableArray<Role> Links() => [.. Linker.LinkRoles(_articles, _addresses, ReadingMemory.Empty).Value.Select(one => one.Role)];

    [Benchmark]
    public Guide Whole() => GuideBuilder.From(_settings, _roles, [], null);

    [Benchmark]
    public ImmutableArray<SitePage> Pages() => SitePages.From(_guide, _addresses.Pairs, s_publication);

    [Benchmark]
    public int PageModels() => Models(_pages);

    /// <summary>The models of the pages of one kind.</summary>
    internal int PageModels(string kind) => Models([.. _pages.Where(page => page.Kind == kind)]);

    private ImmutableArray<Diagnostic> Derive()
    {
        _addresses = Addresses();
        ImmutableArray<Diagnostic> found = [.. Agreement(), .. PayInProse(), .. Repetition()];
        _roles = Links();
        _guide = Whole();
        _pages = Pages();
        return found;
    }

    /// <summary>As rendering derives them: each processor its share, and no model is held after it was made.</summary>
    private static int Models(ImmutableArray<SitePage> pages)
    {
        var processors = Environment.ProcessorCount;
        var titles = new int[processors];
        Parallel.For(0, processors, worker =>
        {
            var letters = 0;
            for (var i = worker; i < pages.Length; i += processors) letters += pages[i].Model().Head.Title.Length;
            titles[worker] = letters;
        });
        return titles.Sum();
    }

    private static Publication PublicationOf(ThemeAssets theme) =>
        new("https://guide.example", PublishingContext.Production, theme.StylesheetAddress, theme.IconAddress, theme.Scripts);
}

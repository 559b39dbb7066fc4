using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using RoleGuide.Content;
using RoleGuide.Content.Agreement;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Links;
using RoleGuide.Content.Settings;
using RoleGuide.Model;
using RoleGuide.Pages;
using RoleGuide.Rendering;

namespace RoleGuide.Benchmarks;

/// <summary>Everything between reading and rendering: addresses, links, what must agree, the guide, and all page models. The goal is under 1 s for 10,000 roles.</summary>
[MemoryDiagnoser, MinColumn]
public class Derivation
{
    private static readonly Publication s_publication = PublicationOf(ThemeAssets.Embedded());

    private GuideSettings _settings = null!;
    private ImmutableArray<Article> _articles;
    private AddressBook _addresses = null!;
    private Guide _guide = null!;

    [Params(1_000, 10_000)]
    public int Roles { get; set; }

    [GlobalSetup]
    public void Read()
    {
        var tree = Corpus.Of(Roles);
        var settings = SettingsReader.Read(tree, null);
        _settings = settings.Value;
        var read = ArticleReader.ReadAll(tree, _settings, ReadingMemory.Empty);
        _articles = read.Value;
        _addresses = Addresses();
        _guide = Whole();
        var found = settings.Diagnostics.Concat(read.Diagnostics).Concat(Agreement()).Concat(PayInProse()).Select(one => $"{one.Spot}: {one.Message}").FirstOrDefault();
        if (found is not null) throw new InvalidOperationException($"The corpus has a mistake. {found}");
    }

    [Benchmark(Baseline = true)]
    public int All()
    {
        _addresses = Addresses();
        var found = Agreement().Length + PayInProse().Length;
        _guide = Whole();
        return found + PageModels();
    }

    [Benchmark]
    public AddressBook Addresses() => AddressBook.From(_articles, [], [], Drafts.LeftOut).Value;

    [Benchmark]
    public ImmutableArray<Diagnostics.Diagnostic> Agreement() => GuideChecks.Run(_articles, _addresses);

    [Benchmark]
    public ImmutableArray<Diagnostics.Diagnostic> PayInProse() => ProsePayChecks.Run(_articles, _addresses, _settings);

    [Benchmark]
    public Guide Whole() => GuideBuilder.From(_settings, Linker.LinkRoles(_articles, _addresses).Value, [], []);

    [Benchmark]
    public int PageModels() => SitePages.From(_guide, _addresses.Pairs, s_publication).Length;

    private static Publication PublicationOf(ThemeAssets theme) =>
        new("https://guide.example", PublishingContext.Production, theme.StylesheetAddress, theme.IconAddress, theme.Scripts);
}

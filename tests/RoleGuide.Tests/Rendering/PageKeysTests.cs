using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using RoleGuide.Build;
using RoleGuide.Model;
using RoleGuide.Pages;
using RoleGuide.Rendering;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Theme.Models;

namespace RoleGuide.Tests.Rendering;

public sealed class PageKeysTests : IDisposable
{
    private readonly PageKeys _keys = new();

    public static TheoryData<Type> Kinds => [.. typeof(Page).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Page)))];

    public void Dispose() => _keys.Dispose();

    /// <summary>A key that left out a single field would leave a page on the site that shows what is no longer so.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_changes_in_a_model_changes_the_key(Type kind)
    {
        var count = 0;
        var model = (Page)DeepSight.Filled(kind, flag: true, ref count);
        var keys = new HashSet<string>(StringComparer.Ordinal) { KeyOf(model) };
        var variants = DeepSight.Variants(kind).Cast<Page>().ToArray();
        variants.Length.ShouldBeGreaterThan(30);
        foreach (var variant in variants)
        {
            if (DeepSight.Difference(model, variant) is { } place) keys.Add(KeyOf(variant)).ShouldBeTrue(place);
        }

        keys.Count.ShouldBeGreaterThan(30);
    }

    [Fact]
    public void Where_the_page_is_and_what_it_is_made_of_are_in_the_key()
    {
        var count = 0;
        var model = (Page)DeepSight.Filled(typeof(TextPage), flag: true, ref count);
        string[] keys =
        [
            _keys.Of(PageAt("/about/", "text page", "pages/about.md"), model),
            _keys.Of(PageAt("/about-us/", "text page", "pages/about.md"), model),
            _keys.Of(PageAt("/about/", "page", "pages/about.md"), model),
            _keys.Of(PageAt("/about/", "text page", "pages/other.md"), model),
            _keys.Of(PageAt("/about/", "text page", "pages/about.md", "pages/other.md"), model),
            _keys.Of(PageAt("/about/", "text page"), model),
        ];
        keys.ShouldBeUnique();
        keys.ShouldAllBe(key => key.Length == 64);
    }

    [Fact]
    public void Pages_that_show_the_same_have_the_same_key()
    {
        var (once, again) = (PagesOfGuide(), PagesOfGuide());
        once.Length.ShouldBeGreaterThan(50);
        using var others = new PageKeys();
        foreach (var (page, other) in once.Zip(again)) _keys.Of(page, page.Model()).ShouldBe(others.Of(other, other.Model()), page.Path.Text);
        once.Select(page => _keys.Of(page, page.Model())).ShouldBeUnique();
    }

    /// <summary>The body and the graph follow one another as they are.</summary>
    [Fact]
    public void Where_a_body_ends_and_its_graph_begins_is_in_the_key()
    {
        var count = 0;
        var model = (RolePage)DeepSight.Filled(typeof(RolePage), flag: true, ref count);

        KeyOf(With("ab", "c")).ShouldNotBe(KeyOf(With("a", "bc")));

        RolePage With(string body, string graph) => model with { Body = new MarkupString(body), Head = model.Head with { Graph = new MarkupString(graph) } };
    }

    /// <summary>A text that was cut in the middle of a character is a bug somewhere else, and no reason to end a build.</summary>
    [Fact]
    public void Half_a_character_has_a_key()
    {
        var count = 0;
        var model = (TextPage)DeepSight.Filled(typeof(TextPage), flag: true, ref count);
        KeyOf(model with { Head = model.Head with { Title = "half \ud83d" } }).Length.ShouldBe(64);
    }

    private string KeyOf(Page model) => _keys.Of(PageAt("/about/", "text page"), model);

    private static SinglePage PageAt(string path, string kind, params ImmutableArray<string> sources) => new(new PagePath(path), kind, () => sources, () => throw new InvalidOperationException());

    private static ImmutableArray<SitePage> PagesOfGuide() =>
        Site.Plan(new BuildRun(TimeProvider.System), SiteFixture.Build(RealGuide.Request).Content.ForPages(), ThemeAssets.Embedded, RealGuide.Request).Pages.Value;
}

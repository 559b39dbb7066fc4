using System.Collections;
using System.Collections.Immutable;
using RoleGuide.Build;
using RoleGuide.Pages;
using RoleGuide.Rendering;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Theme.Models;

namespace RoleGuide.Tests.Pages;

/// <summary>Page models are values: what a page shows can be compared without rendering it.</summary>
public sealed class PageModelTests
{
    [Fact]
    public void Two_readings_of_one_input_show_the_same()
    {
        var once = PagesOf(RealGuide.Request);
        var again = PagesOf(RealGuide.Request);

        once.Length.ShouldBeGreaterThan(50);
        Changed(once, again).ShouldBeEmpty();
        foreach (var page in once) page.Model().GetHashCode().ShouldBe(again.Single(other => other.Path == page.Path).Model().GetHashCode());
    }

    [Fact]
    public void The_model_tells_the_date_and_the_address_that_the_sitemap_names()
    {
        foreach (var page in PagesOf(RealGuide.Request))
        {
            page.Model().Head.Modified.ShouldBe(page.Modified(), page.Path.Text);
            page.Model().Head.Canonical.ShouldEndWith(page.Path.Text);
        }
    }

    [Fact]
    public void A_change_of_one_article_changes_the_pages_that_show_it_and_no_other()
    {
        using var folder = RealGuide.Copy();
        var path = "roles/client-services/client-services-director.md";
        var before = PagesOf(RealGuide.Request with { InputFolder = folder.Path });
        var text = File.ReadAllText(folder.PathOf(path));
        folder.Write(path, text.Replace("  Leads a ", "  Runs a ", StringComparison.Ordinal));

        var changed = Changed(before, PagesOf(RealGuide.Request with { InputFolder = folder.Path }));

        changed.ShouldContain("/roles/client-services-director/");
        changed.ShouldContain("/categories/client-services/");
        changed.ShouldNotContain("/about/");
        changed.ShouldNotContain("/");
        changed.ShouldNotContain("/roles/account-manager/");
    }

    [Fact]
    public void Nothing_in_a_page_model_is_compared_by_reference()
    {
        var models = typeof(Page).Assembly.GetTypes().Where(type => type.Namespace == typeof(Page).Namespace);
        var lists = models.SelectMany(type => type.GetProperties()).Select(property => property.PropertyType).Where(type => type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type)).ToArray();

        lists.Length.ShouldBeGreaterThan(80);
        lists.ShouldAllBe(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Items<>));
    }

    private static ImmutableArray<SitePage> PagesOf(SiteRequest request)
    {
        var content = Site.Read(new BuildRun(TimeProvider.System), request);
        var assets = ThemeAssets.Embedded();
        return SitePages.From(content.Guide.Value, content.Pairs.Value, new Publication("https://base.example", request.Context, assets.StylesheetAddress, assets.IconAddress, assets.Scripts));
    }

    private static string[] Changed(ImmutableArray<SitePage> before, ImmutableArray<SitePage> after)
    {
        after.Select(page => page.Path.Text).ShouldBe(before.Select(page => page.Path.Text));
        return [.. before.Zip(after).Where(pair => !pair.First.Model().Equals(pair.Second.Model())).Select(pair => pair.First.Path.Text)];
    }
}

using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text.Json;
using RoleGuide.Output;
using RoleGuide.Pages;
using RoleGuide.Rendering;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Publishing;

/// <summary>What people see where an address of the guide is shared.</summary>
public sealed class SocialPicturesTests
{
    private const int MostBytes = 40 * 1024;

    /// <summary>The pictures by their names.</summary>
    private static readonly ImmutableSortedDictionary<string, OutputFile> s_pictures = ThemeAssets.Embedded().PictureFiles
        .Where(picture => picture.Key.StartsWith("social/", StringComparison.Ordinal))
        .ToImmutableSortedDictionary(picture => Path.GetFileNameWithoutExtension(picture.Key), picture => picture.Value, StringComparer.Ordinal);

    [Fact]
    public void There_is_one_for_each_kind_of_page_and_for_each_category_of_the_guide_and_no_other() => s_pictures.Keys.ShouldBe(
        SocialPictures.Titles.Keys.Concat(RealGuide.Built.Guide.Categories.Select(category => SocialPictures.NameOf(category.Id))), ignoreOrder: true);

    [Fact]
    public void Each_is_a_small_picture_of_the_size_that_pages_give()
    {
        foreach (var (name, file) in s_pictures)
        {
            var png = file.Content.Span;
            png[1..4].SequenceEqual("PNG"u8).ShouldBeTrue(name);
            BinaryPrimitives.ReadUInt32BigEndian(png[16..]).ShouldBe(1200u, name);
            BinaryPrimitives.ReadUInt32BigEndian(png[20..]).ShouldBe(630u, name);
            png.Length.ShouldBeLessThanOrEqualTo(MostBytes, name);
        }
    }

    /// <summary>After a category was renamed or the tagline rewritten, its picture says what is no longer so.</summary>
    [Fact]
    public void Each_says_what_the_guide_says_today()
    {
        var drawn = JsonDocument.Parse(Checkout.Read("theme/Assets/social/drawn.json")).RootElement.EnumerateObject()
            .ToDictionary(card => card.Name, card => string.Join(" | ", card.Value.EnumerateObject().Select(word => word.Value.GetString())), StringComparer.Ordinal);
        var site = RealGuide.Built.Guide.Site;

        foreach (var (name, title) in SocialPictures.Titles) drawn[name].ShouldBe($"{site.Name} | {title} | {site.Tagline}");
        foreach (var category in RealGuide.Built.Guide.Categories) drawn[SocialPictures.NameOf(category.Id)].ShouldBe($"{site.Name} | {category.Title} | {category.Summary}");
        drawn.Count.ShouldBe(s_pictures.Count);
    }

    [Theory]
    [InlineData("/", "home", "Jobs explained, with pay and its sources. RoleGuide")]
    [InlineData("/roles/", "role", "The job, its pay and what comes next. RoleGuide")]
    [InlineData("/roles/account-director/", "category-account-management", "Account management. RoleGuide")]
    [InlineData("/categories/client-services/", "category-client-services", "Client services. RoleGuide")]
    [InlineData("/salary-guide/uk/", "salary-guide", "What jobs pay, and who says so. RoleGuide")]
    [InlineData("/privacy/", "text", "How this guide is made. RoleGuide")]
    [InlineData("/404.html", "home", "Jobs explained, with pay and its sources. RoleGuide")]
    public void A_page_shows_that_of_its_category_or_kind(string address, string name, string description)
    {
        var page = RealGuide.Built.Page(address);
        string Tag(string property) => page.QuerySelector($"meta[property='{property}']")!.GetAttribute("content")!;

        Tag("og:image").ShouldBe("https://roleguide.example/" + s_pictures[name].Path);
        (Tag("og:image:width"), Tag("og:image:height"), Tag("og:image:alt")).ShouldBe(("1200", "630", description));
        page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content").ShouldBe("summary_large_image");
    }

    /// <summary>The picture says what it says: the words for those who can't see it are no other ones.</summary>
    [Fact]
    public void A_guide_of_another_name_is_told_so_and_claims_nothing_of_the_pictures()
    {
        using var desk = new Commands.CommandDesk();
        desk.Put("input/site.yml", SiteFixture.SiteYml);

        desk.Run("build").Error.ShouldContain("Notice   Link previews show pictures that say RoleGuide and not Test guide: theme/social/draw.mjs draws those of this guide.");
        desk.Read("output/index.html").ShouldContain("content=\"Jobs explained, with pay and its sources. RoleGuide\"");
    }

    [Fact]
    public void A_picture_that_calls_a_category_by_an_old_name_is_not_shown_and_its_writer_is_told()
    {
        var site = SiteFixture.Build($"""
            -- categories.yml --
            - id: account-management
              title: Client accounts
              summary: Roles that win, keep and grow client accounts.
            -- {SiteFixture.ArticlePath} --
            {SiteFixture.SoundArticle()}
            """);

        site.Printed.ShouldContain("""
            input/categories.yml:2:10: notice RG611: The theme's picture of this category calls it "Account management". Expected one that says "Client accounts"; until it is drawn, link previews show the picture of their kind.
                 2 |   title: Client accounts
                   |          ^^^^^^^^^^^^^^^
                    hint: Draw it anew with theme/social/draw.mjs; its first lines say how.
            """);
        site.Page("/roles/account-manager/").QuerySelector("meta[property='og:image']")!.GetAttribute("content")!.ShouldContain("/social/role-");
    }

    [Fact]
    public void A_category_that_nobody_has_drawn_takes_that_of_the_kind_and_its_writer_is_told()
    {
        var site = SiteFixture.Build($"""
            -- categories.yml --
            - id: account-planning
              title: Account planning
              summary: Roles that find out what people want before anybody promises it.
            -- roles/account-planning/planner.md --
            {SiteFixture.SoundArticle()}
            """);

        site.Printed.ShouldContain("""
            input/categories.yml:1:7: notice RG611: The theme has no picture for the category "account-planning". Where its pages are shared, link previews show the picture of their kind.
                 1 | - id: account-planning
                   |       ^^^^^^^^^^^^^^^^
                    hint: Draw one with theme/social/draw.mjs; its first lines say how.
            """);
        site.Page("/roles/planner/").QuerySelector("meta[property='og:image']")!.GetAttribute("content")!.ShouldContain("/social/role-");
        site.Page("/categories/account-planning/").QuerySelector("meta[property='og:image']")!.GetAttribute("content")!.ShouldContain("/social/category-");
        RoleGuide.Checks.DeepCheck.Run(site.Files).ShouldBeEmpty();
    }
}

using AngleSharp.Dom;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages;

/// <summary>The A to Z of the published guide, compared with what its articles say.</summary>
public sealed class RolesPageTests
{
    private static IDocument Page { get; } = RealGuide.Built.Page("/roles/");

    [Fact]
    public void Every_title_and_every_alias_is_listed_once_and_leads_to_its_role()
    {
        var expected = RealGuide.Built.Guide.Roles
            .SelectMany(role => role.Facts.Aliases.Append(role.Facts.Title).Select(title => $"{title} → /roles/{role.Slug}/"))
            .Order(StringComparer.Ordinal);

        Entries().Select(entry => $"{entry.Title} → {entry.Address}").Order(StringComparer.Ordinal).ShouldBe(expected);
    }

    [Fact]
    public void Titles_follow_one_another_from_A_to_Z_below_their_letter()
    {
        var titles = Entries().Select(entry => entry.Title).ToArray();

        titles.ShouldBe(titles.OrderBy(title => title.ToUpperInvariant(), StringComparer.Ordinal));
        foreach (var section in Page.QuerySelectorAll(".a-to-z section"))
        {
            var letter = section.QuerySelector("h2")!.TextContent.Trim();
            section.QuerySelectorAll("li").ShouldAllBe(entry => TitleOf(entry).StartsWith(letter, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static IEnumerable<(string Title, string Address)> Entries() => Page
        .QuerySelectorAll(".a-to-z li")
        .Select(entry => (TitleOf(entry), entry.QuerySelector("a")!.GetAttribute("href")!));

    /// <summary>The first words of an entry: a link for a title, plain text for an alias.</summary>
    private static string TitleOf(IElement entry) => entry.FirstChild!.TextContent.Trim();
}

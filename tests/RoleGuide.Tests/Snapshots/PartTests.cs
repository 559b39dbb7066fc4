using AngleSharp.Dom;
using RoleGuide.Model;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Snapshots;

/// <summary>The parts of the theme by themselves, with the examples that the preview shows.</summary>
public sealed class PartTests
{
    private const string Address = "/_parts/";

    private static readonly Lazy<IDocument> s_page = new(() => SnapshotSite.Build(request => request with { Context = PublishingContext.LocalPreview }).Page(Address));

    public static TheoryData<string> Parts => [.. Names];

    /// <summary>Every part that the theme has.</summary>
    internal static IEnumerable<string> Names =>
        Checkout.FilesUnder("theme/Parts").Where(path => path.EndsWith(".razor", StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path));

    internal static ApprovedFile Approved(string part) => new($"parts/{part}.html");

    [Theory]
    [MemberData(nameof(Parts))]
    public void The_part_looks_as_approved(string part)
    {
        var examples = s_page.Value.QuerySelectorAll($"[data-part={part}]");
        examples.ShouldNotBeEmpty($"{part} has no example. Give it one in theme/Examples.");
        Approved(part).ShouldHold(string.Concat(examples.Select(example => $"<!-- {example.QuerySelector("h2 small")!.TextContent} -->\n{PrettyPage.Inside(example.QuerySelector(".part-stage")!)}\n")));
    }

    [Fact]
    public void Every_example_shows_something_and_is_of_a_part_that_there_is()
    {
        s_page.Value.QuerySelectorAll("[data-part]").Select(example => example.GetAttribute("data-part")!).Except(Names, StringComparer.Ordinal).ShouldBeEmpty();
        s_page.Value.QuerySelectorAll(".part-stage").Where(stage => stage.Children.Length == 0 && stage.TextContent.Trim().Length == 0).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(PublishingContext.Production)]
    [InlineData(PublishingContext.DeployPreview)]
    [InlineData(PublishingContext.BranchDeploy)]
    public void No_published_guide_has_them(PublishingContext context)
    {
        var site = SnapshotSite.Build(request => request with { Context = context });
        site.Files.ShouldNotContain(file => file.Path.Contains("_parts", StringComparison.Ordinal));
        site.Page("/").QuerySelector($"a[href='{Address}']").ShouldBeNull();
    }
}

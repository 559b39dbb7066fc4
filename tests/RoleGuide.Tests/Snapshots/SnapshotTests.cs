using RoleGuide.Model;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Tests.Publishing;

namespace RoleGuide.Tests.Snapshots;

/// <summary>What pages look like, as somebody has approved it.</summary>
public sealed class SnapshotTests
{
    /// <summary>One whole document for each kind of page.</summary>
    public static TheoryData<string, string> Documents => new()
    {
        { "home", "/" },
        { "roles", "/roles/" },
        { "role", "/roles/account-manager/" },
        { "category", "/categories/account-management/" },
        { "comparison", "/compare/account-director-vs-account-manager/" },
        { "comparisons", "/compare/" },
        { "salary-guide", "/salary-guide/" },
        { "salary-guide-of-a-region", "/salary-guide/uk/" },
        { "career-paths", "/career-paths/" },
        { "questions", "/faq/" },
        { "changes", "/changes/" },
        { "text-page", "/about/" },
        { "search", "/search/" },
        { "not-found", "/404.html" },
        { "thanks", "/thanks/" },
    };

    /// <summary>Views that differ from those documents in what they show.</summary>
    public static TheoryData<string, string> Views => new()
    {
        { "role-with-one-figure", "/roles/account-director/" },
        { "role-without-figures", "/roles/coordinator/" },
        { "draft-in-a-preview", "/roles/planner/" },
        { "category-in-a-preview", "/categories/client-services/" },
    };

    private static SiteFixture Published { get; } = SnapshotSite.Build();

    private static SiteFixture Preview { get; } = SnapshotSite.Build(request => request with { WithDrafts = true, Context = PublishingContext.DeployPreview });

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_document_is_as_approved(string name, string address) =>
        new ApprovedFile($"documents/{name}.html").ShouldHold(PrettyPage.Document(Published.Page(address)));

    [Theory]
    [MemberData(nameof(Views))]
    public void The_view_is_as_approved(string name, string address) =>
        new ApprovedFile($"views/{name}.html").ShouldHold(PrettyPage.InsideOfMain(Preview.Page(address)));

    [Fact]
    public void Every_kind_of_page_has_an_approved_document() => Published.Files
        .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
        .Select(file => file.Kind)
        .Distinct(StringComparer.Ordinal)
        .Except(Documents.Select(row => Published.Files.Single(file => file.Path == new PagePath((string)row[1]).File).Kind), StringComparer.Ordinal)
        .ShouldBeEmpty();

    [Fact]
    public void No_approved_file_is_left_that_no_test_asks_for() => ApprovedFile.OnDisk.ShouldBe(
        Documents.Select(row => $"documents/{row[0]}.html")
            .Concat(Views.Select(row => $"views/{row[0]}.html"))
            .Concat(PartTests.Names.Select(part => PartTests.Approved(part).Name))
            .Append(PublishedUrlsTests.Approved.Name)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void A_text_that_differs_is_shown_at_its_first_line()
    {
        ApprovedFile.Difference("a\nb\nc\n", "a\nx\nc\n").ShouldBe("line 2\n  approved: b\n  now:      x");
        ApprovedFile.Difference("a\n", "a\nb\n").ShouldBe("line 2\n  approved: \n  now:      b");
        ApprovedFile.Difference("a", "a\nb").ShouldBe("line 2\n  approved: (its end)\n  now:      b");
        ApprovedFile.Difference("a", "a").ShouldBeNull();
    }
}

using RoleGuide.History;
using RoleGuide.Reporting;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.History;

public sealed class ChangeSignalsTests
{
    private const string Manager = SiteFixture.ArticlePath;

    private const string Hint = "        hint: Set updated to the day of this change and say under changes what is new. If that day is right already, leave it.";

    [Fact]
    public void An_article_that_says_something_new_under_its_old_date_is_warned_of() =>
        Printed(folder => folder.Replace(Manager, "amount: 45000+", "amount: 48000+")).ShouldBe($"""
            input/roles/account-management/account-manager.md:6:10: warning RG650: The article says something new (senior base pay (UK): £45,000 or more → £48,000 or more), but "updated" is still 2026-11-21. Expected the day of the last change that a reader would notice.
                 6 | updated: 2026-11-21
                   |          ^^^^^^^^^^
            {Hint}
            """);

    [Fact]
    public void A_date_that_went_back_and_many_changes_are_told_shortly() =>
        Printed(folder =>
        {
            folder.Replace(Manager, "level: mid", "level: senior");
            folder.Replace(Manager, "updated: 2026-11-21", "updated: 2026-11-20");
            folder.Replace(Manager, "The manager delivers", "This one delivers whatever was promised to clients day by day and week by week without being asked");
            folder.Replace(Manager, "regions: [uk]", "regions: [uk]\naliases: [Client manager]");
        }).ShouldBe($"""
            input/{Manager}:7:10: warning RG650: The article says something new (other titles: new, Client manager; level: Mid level → Senior; and 1 more), but "updated" went back from 2026-11-21 to 2026-11-20. Expected the day of the last change that a reader would notice.
                 7 | updated: 2026-11-20
                   |          ^^^^^^^^^^
            {Hint}
            """);

    [Fact]
    public void A_page_of_text_is_held_to_it_as_well() =>
        Printed(folder => folder.Replace(TwoEditions.About, "People make it.", "Kind people make it.")).ShouldStartWith("input/pages/about.md:4:10: warning RG650: The article says something new (introduction: 3 words → 4 words), but");

    [Theory]
    [InlineData("updated: 2026-11-21", "updated: 2026-11-21\nreview-by: 2028-01-01")]
    [InlineData("You answer the client.", "You  answer *the* client.")]
    [InlineData("You answer the client.", "You answer\nthe client.")]
    public void What_a_reader_does_not_notice_needs_no_date(string found, string instead) => Printed(folder => folder.Replace(Manager, found, instead)).ShouldBe("");

    [Fact]
    public void What_other_files_say_is_not_the_article_s() =>
        Printed(folder =>
        {
            folder.Write("sources.yml", SiteFixture.SourcesYml.Replace("Pay survey", "Survey of pay", StringComparison.Ordinal));
            folder.Replace(TwoEditions.Director, "title: Account director", "title: Client director");
            folder.Replace(TwoEditions.Director, "updated: 2026-11-21", "updated: 2026-11-22");
        }).ShouldBe("");

    [Fact]
    public void An_article_that_moved_is_compared_with_itself() =>
        Printed(folder =>
        {
            folder.Write("roles/account-management/client-manager.md", File.ReadAllText(folder.PathOf(Manager)).Replace("level: mid", "level: senior", StringComparison.Ordinal));
            folder.Delete(Manager);
            folder.Write("redirects.yml", "- { from: /roles/account-manager/, to: /roles/client-manager/ }\n");
        }).ShouldStartWith("input/roles/account-management/client-manager.md:6:10: warning RG650: The article says something new (summary; level: Mid level → Senior), but");

    [Fact]
    public void A_draft_has_told_nobody_anything_yet() =>
        Printed(folder => folder.Replace(Manager, "level: mid", "level: senior\ndraft: true"), withDrafts: true).ShouldBe("");

    private static string Printed(Action<InputFolder> edit, bool withDrafts = false)
    {
        using var folder = InputFolder.From(TwoEditions.Literal);
        edit(folder);
        var site = SiteFixture.Build(folder, request => request with { WithDrafts = withDrafts, Earlier = new Earlier.Known(TwoEditions.First, "the first edition") });
        site.Run.HasErrors.ShouldBeFalse(site.Printed);
        var text = new DiagnosticText("input/", site.Content.Sources.Value.Line);
        return string.Concat(site.Run.Diagnostics.Where(one => one.Code == "RG650").Select(text.Of)).TrimEnd();
    }
}

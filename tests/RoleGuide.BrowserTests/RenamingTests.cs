using Microsoft.Playwright;
using RoleGuide.Commands;

namespace RoleGuide.BrowserTests;

/// <summary>
/// An article, a heading and a question get other names. The commands that a writer types say which lines are missing; with them in place, <c>serve</c> leads a
/// browser from each old address to the new place.
/// </summary>
[Collection(GuideReaders.Name)]
public sealed class RenamingTests(PublishedGuide guide)
{
    private const string Article = "roles/account-management/account-manager.md";
    private const string Renamed = "roles/account-management/client-manager.md";

    [BrowserFact]
    public async Task Old_addresses_of_an_article_a_heading_and_a_question_lead_to_the_new_places()
    {
        using var desk = new WritersDesk();
        desk.Put(Article, Text("Responsibilities", "Is the work hard?", ""));
        desk.Run("check", "--update-urls").Code.ShouldBe(ExitCode.Clean);

        desk.Put(Renamed, Text("Duties", "How hard is the work?", ""));
        desk.Delete(Article);
        var (code, messages) = desk.Run("check");
        code.ShouldBe(ExitCode.Mistakes);
        messages.ShouldContain("hint: Add \"- { from: /roles/account-manager/, to: /roles/client-manager/ }\" to redirects.yml.");

        desk.Put("redirects.yml", "- { from: /roles/account-manager/, to: /roles/client-manager/ }\n");
        (code, messages) = desk.Run("check");
        code.ShouldBe(ExitCode.Mistakes);
        messages.ShouldContain("hint: Add \"anchor-aliases: { q-is-the-work-hard: q-how-hard-is-the-work }\" to the front matter.");
        messages.ShouldContain("hint: Add \"responsibilities: duties\" to anchor-aliases.");

        desk.Put(Renamed, Text("Duties", "How hard is the work?", "anchor-aliases: { q-is-the-work-hard: q-how-hard-is-the-work, responsibilities: duties }\n"));
        desk.Run("build").Code.ShouldBe(ExitCode.Clean);

        await using var server = await desk.Serve();
        await using var visit = await guide.Visit(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 800, Height = 500 } }, server.Address);
        await Leads(visit, "/roles/account-manager/", "/roles/client-manager/", "h1");
        await Leads(visit, "/roles/account-manager/#s-responsibilities", "/roles/client-manager/#s-responsibilities", "h2:has(> #s-responsibilities)");
        await Leads(visit, "/roles/account-manager/#q-is-the-work-hard", "/roles/client-manager/#q-is-the-work-hard", "h3:has(> #q-is-the-work-hard)");
        await Leads(visit, "/faq/#account-manager--is-the-work-hard", "/faq/#account-manager--is-the-work-hard", "dt:has(> #account-manager--is-the-work-hard)");
        await Leads(visit, "/roles/account-manager", "/roles/client-manager/", "h1");
        visit.Complaints.ShouldBeEmpty();
    }

    /// <summary>The browser ends at an address, with the place it was sent to at the top of what it shows, or as far up as the page can be scrolled.</summary>
    private static async Task Leads(Visit visit, string from, string to, string place)
    {
        await visit.Open("/");
        await visit.Open(from);

        new Uri(visit.Page.Url).ShouldSatisfyAllConditions(uri => (uri.AbsolutePath + uri.Fragment).ShouldBe(to));
        var there = visit.Page.Locator(place).First;
        (await there.EvaluateAsync<bool>("element => { const { top } = element.getBoundingClientRect(); return top > -40 && (top < 160 || scrollY + innerHeight >= document.documentElement.scrollHeight - 1); }")).ShouldBeTrue($"{from} does not lead to {place}");
        if (to.Contains('#', StringComparison.Ordinal)) (await there.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor")).ShouldNotBe("rgba(0, 0, 0, 0)", "the place is marked");
    }

    private static string Text(string heading, string question, string aliases) => $"""
        ---
        title: Account manager
        summary: An account manager looks after clients day by day and sees that the agreed work is done well and on time.
        regions: [uk]
        level: mid
        updated: 2026-11-21
        {aliases}faq:
          - question: Do you need a degree?
            answer: No.
          - question: {question}
            answer: Sometimes.
        ---
        You answer the client.

        {string.Concat(Enumerable.Range(0, 30).Select(i => $"Paragraph {i} takes room.\n\n"))}
        ## {heading}

        {string.Concat(Enumerable.Range(0, 30).Select(i => $"Line {i} takes room.\n\n"))}
        """;
}

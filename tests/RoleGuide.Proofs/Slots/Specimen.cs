using System.Collections.Immutable;
using System.Text;

namespace RoleGuide.Proofs.Slots;

/// <summary>A small sound guide, into which payloads are put.</summary>
internal static class Specimen
{
    /// <summary>The article that payloads go into.</summary>
    public const string Article = "roles/account-management/account-manager.md";

    public const string TextPage = "pages/about.md";

    /// <summary>The front matter of the article, without its lines of hyphens.</summary>
    public const string ArticleFront = """
        title: Account manager
        summary: An account manager looks after clients day by day and sees that the agreed work is done well and on time.
        regions: [uk]
        level: mid
        updated: 2026-11-21

        """;

    public const string PageFront = """
        title: About this guide
        summary: What this guide is, where its facts come from and how to correct a mistake.
        updated: 2026-11-21

        """;

    public const string Body = "## Responsibilities\n\nYou answer the client, as the [director](account-director.md) does.\n";

    /// <summary>Every file of the guide.</summary>
    public static readonly ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)> Files =
    [
        File("site.yml", """
            name: Test guide
            tagline: A guide that exists for proofs alone.
            url: https://guide.example
            regions:
              uk: { name: United Kingdom, currency: GBP, locale: en-GB, country: GB }
              us: { name: United States, currency: USD, locale: en-US, country: US }
            navigation: [roles, about]
            repository: { url: https://code.example/guide, branch: main, input-path: input }
            licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }

            """),
        File("categories.yml", """
            - { id: account-management, title: Account management, summary: "Roles that win, keep and grow client accounts." }
            - { id: client-services, title: Client services, summary: Roles that run the department around the clients. }

            """),
        File("sources.yml", """
            - { id: account-manager-profile, title: Account manager job description, publisher: Profile makers, year: 2025, region: uk }
            - { id: account-director-guide, title: Account director guide, publisher: Guide makers, year: 2025 }
            - { id: survey, title: Pay survey, publisher: Survey makers, year: 2025, url: https://survey.example/pay }

            """),
        File("redirects.yml", "- { from: /old/, to: /roles/account-director/ }\n"),
        File(Article, $"---\n{ArticleFront}---\n{Body}"),
        File(TextPage, $"---\n{PageFront}---\nThis guide tells what a job is.\n"),
        ("images/x.png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")),
        Role("account-director", "Account director", "A director leads a portfolio of clients and answers for the people who serve them from day to day."),
        Role("account-director-uk", "Account director UK", "An account director in Britain leads clients and answers for the people who serve them day by day."),
        Role("account-executive-uk", "Account executive", "An account executive coordinates tasks, reports and meetings so that the work for clients moves on."),
    ];

    /// <summary>Writes the guide into a folder.</summary>
    public static void Write(string folder)
    {
        foreach (var (path, bytes) in Files)
        {
            var place = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            System.IO.File.WriteAllBytes(place, bytes.Span);
        }
    }

    public static string TextOf(string path) => Encoding.UTF8.GetString(Files.Single(file => file.Path == path).Bytes.Span);

    private static (string Path, ReadOnlyMemory<byte> Bytes) Role(string slug, string title, string summary) =>
        File($"roles/account-management/{slug}.md", $"---\ntitle: {title}\nsummary: {summary}\nregions: [uk]\nlevel: director\nupdated: 2026-11-20\n---\n## Responsibilities\n\nYou lead.\n");

    private static (string Path, ReadOnlyMemory<byte> Bytes) File(string path, string text) => (path, Encoding.UTF8.GetBytes(text));
}

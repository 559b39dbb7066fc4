using System.Globalization;
using System.Text;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;

namespace RoleGuide.Benchmarks;

/// <summary>
/// Makes an input of any size in memory: articles with pay, facets, three compare entries, questions and links, in ladders of five rungs. The same size
/// always gives the same bytes.
/// </summary>
internal static class Corpus
{
    private const int Rungs = 5;
    private const int RolesOfCategory = 250;
    private const int WordsOfAnswer = 24;

    private static readonly string[] s_levels = ["entry", "mid", "senior", "director", "executive"];

    public static SourceTree Of(int roles, ArticleSize size)
    {
        var categories = Math.Max(1, roles / RolesOfCategory);
        return new SourceTree(
            [
                File("site.yml", Site),
                File("sources.yml", Sources),
                File("categories.yml", string.Concat(Enumerable.Range(0, categories).Select(Category))),
                .. Enumerable.Range(0, roles).Select(role => File(PathOf(role, categories), Article(role, size, (roles, categories)))),
            ],
            []);
    }

    /// <summary>The same as files of a folder.</summary>
    public static void Write(int roles, ArticleSize size, string folder)
    {
        foreach (var file in Of(roles, size).Files)
        {
            var place = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            System.IO.File.WriteAllBytes(place, file.Read<byte[]>([], bytes => new Reported<byte[]>(bytes.ToArray(), [])).Value);
        }
    }

    private const string Site = """
        name: Benchmark guide
        tagline: A guide that exists for measurements alone.
        url: https://guide.example
        regions:
          uk: { name: United Kingdom, currency: GBP, locale: en-GB, country: GB }
          us: { name: United States, currency: USD, locale: en-US, country: US }
        navigation: [roles]
        """;

    private const string Sources = """
        - { id: survey, title: Pay survey, publisher: Survey makers, year: 2025, region: uk }
        - { id: guide, title: Career guide, publisher: Guide makers, year: 2026, region: us }
        """;

    private static string Category(int category) => Invariant($"- {{ id: category-{category}, title: Category {category}, summary: Roles of category {category} that are there to be measured and for nothing else. }}\n");

    private static string PathOf(int role, int categories) => Invariant($"roles/category-{(role / Rungs) % categories}/role-{role}.md");

    private static string Article(int role, ArticleSize size, (int Roles, int Categories) all)
    {
        var (roles, categories) = all;
        var rung = role % Rungs;
        var (region, source, sign) = (role / Rungs % 2) == 0 ? ("uk", "survey", '£') : ("us", "guide", '$');
        var (low, high) = (20_000 + (rung * 12_000), 30_000 + (rung * 15_000));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""
            ---
            title: Benchmark role {{role}}
            summary: Role number {{role}} is there to be measured, and says in one plain sentence what such a role would be about.
            regions: [{{region}}]
            level: {{s_levels[rung]}}
            aliases: [Measured role {{role}}, Trial role {{role}}]
            published: 2026-01-01
            updated: 2026-02-{{1 + (role % 28):00}}
            changes:
              - { on: 2026-02-{{1 + (role % 28):00}}, note: First published. }
            at-a-glance:
              reports-to: [{{(rung + 1 < Rungs ? $"role-{role + 1}" : "Chair of the board")}}]
              education: A degree in a subject of your choice
              experience: { years: {{1 + rung}}-{{3 + (2 * rung)}}, note: in work of this kind }
            pay:
              - { region: {{region}}, band: typical, basis: base, amount: {{low}}-{{high}}, as-of: 2025, source: {{source}} }
              - { region: {{region}}, band: entry, basis: base, amount: ~{{low}}, as-of: 2025, source: {{source}} }
              - { region: {{region}}, band: top, basis: total, amount: {{high}}+, as-of: 2025, source: {{source}} }
            ladder:
              to: [{{(rung + 1 < Rungs ? $"role-{role + 1}, Senior trial number {rung}" : "Partner")}}]
              readiness: You have done the work of the rung below for two years and can show what came of it.
            facets:
              focus: The work of number {{role}}
              scope: One team of {{rung + 1}}
              authority: Decides what {{rung}} may decide
              time-horizon: {{rung + 1}} years
              measured-by: [quality, growth, time]

            """);
        if (size == ArticleSize.Short) text.Append("compare:\n");
        foreach (var other in size == ArticleSize.Short ? Others(role, roles) : []) text.Append(CultureInfo.InvariantCulture, $"  - {{ with: role-{other}, verdict: Role {role} does one thing and role {other} does quite another one. }}\n");
        text.Append(CultureInfo.InvariantCulture, $$"""
            kpis:
              - { name: Quality of number {{role}}, target: 90%, source: {{source}} }
            related: [role-{{(role + 1) % roles}}, role-{{(role + (7 * Rungs)) % roles}}]
            faq:
              - question: What does role {{role}} earn in a year?
                answer: The range is {{sign}}{{low:N0}}–{{sign}}{{high:N0}} a year, and {{Babble.Of(role, WordsOfAnswer)}}.
              - question: Whom does role {{role}} work with every day?
                answer: With everybody who needs number {{role}}, and {{Babble.Of(role + 1_000_003, WordsOfAnswer)}}.
            ---

            """);
        var next = $"../{PathOf((role + 1) % roles, categories)["roles/".Length..]}";
        var pay = Invariant($"The range is {sign}{low:N0}–{sign}{high:N0} a year. A start at about {sign}{low:N0} is common.");
        text.Append(size == ArticleSize.Full ? ArticleBody.Of(role, next, pay) : $"""
            ## What does role {role} do?

            It does what it is for, and leads on to [the next role]({next}).

            ## Pay

            {pay}

            ## Career path

            Do the work well, and ask for more of it.

            """);
        return text.ToString();
    }

    /// <summary>The next rung where there is one, and roles of other ladders.</summary>
    private static IEnumerable<int> Others(int role, int roles) => new[] { (role + 1) % roles, (role + 17) % roles, (role + 101) % roles }.Where(other => other != role).Distinct();

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

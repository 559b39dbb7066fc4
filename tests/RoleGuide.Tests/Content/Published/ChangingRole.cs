namespace RoleGuide.Tests.Content.Published;

/// <summary>An article of a guide that changes at random.</summary>
internal sealed class ChangingRole(string slug)
{
    public string Slug { get; set; } = slug;

    public bool IsDraft { get; set; }

    public List<string> Headings { get; } = [];

    public List<string> Questions { get; } = [];

    /// <summary>Old anchors with what took their place, as links name them.</summary>
    public Dictionary<string, string> Aliases { get; } = new(StringComparer.Ordinal);

    public string Path => $"roles/account-management/{Slug}.md";

    public string Text => $"""
        ---
        title: {Slug.Replace('-', ' ')} job
        summary: The role {Slug} is there for this test alone, which asks whether all its addresses still lead to it.
        regions: [uk]
        level: mid
        updated: 2026-11-21
        {(IsDraft ? "draft: true" : "published: 2026-11-20")}
        facets: {"{"} focus: Focus of {Slug}, scope: Scope of {Slug}, authority: Authority of {Slug} {"}"}
        compare:
          - {"{"} with: keeper, verdict: The one is {Slug} and the other is the keeper of all. {"}"}
        {(Aliases.Count > 0 ? "anchor-aliases:" + string.Concat(Aliases.Select(alias => $"\n  {alias.Key}: {alias.Value}")) : "aliases: [The " + Slug.Replace('-', ' ') + "]")}
        {(Questions.Count > 0 ? "faq:" + string.Concat(Questions.Select(question => $"\n  - {{ question: \"{question}?\", answer: \"It is {question}.\" }}")) : "pay-notes: [It depends.]")}
        ---
        You are {Slug}.

        {string.Concat(Headings.Select(heading => $"## {heading}\n\nAbout {heading}.\n\n"))}
        """;

    /// <summary>What took the place of an anchor is known by another name now.</summary>
    public void Lead(string old, string now)
    {
        foreach (var (name, target) in Aliases.ToArray())
        {
            if (target == old) Aliases[name] = now;
        }
    }
}

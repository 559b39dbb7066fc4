using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Style;
using RoleGuide.Model;

namespace RoleGuide.Content.Articles;

/// <summary>The keys of a role article's front matter, outermost level, with what each means. Their order is the order of messages.</summary>
internal static class RoleKeys
{
    public static readonly Key<string> Title = new("title", Values.Text(3, 60), "the job's title in sentence case, 3 to 60 characters")
    {
        IsRequired = true,
        Example = "Account manager",
        Advice = "Names and abbreviations keep their capitals.",
    };

    public static readonly Key<string> Summary = new("summary", Values.Text(70, 160), "one plain sentence that defines the role, 70 to 160 characters")
    {
        IsRequired = true,
        Example = "An account manager looks after a set of clients day by day and sees that the agreed work is done well and on time.",
        Advice = "It is also the page's description for search engines, so no two pages may have the same.",
    };

    public static readonly Key<ImmutableArray<string>> Regions = new("regions", Values.ListOf(Values.RegionId), "the regions the article speaks of, such as [uk]")
    {
        IsRequired = true,
        Example = "[uk]",
    };

    public static readonly Key<Level> Level = new("level", Values.Choice<Level>(), "how senior the role is, such as mid or director") { IsRequired = true, Example = "mid" };

    public static readonly Key<ImmutableArray<string>> Aliases = new("aliases", Values.ListOf(Values.Text(2, 60)), "other titles that people search for")
    {
        Example = "[Client account manager]",
        Advice = "Within a region a title or alias leads to one role only.",
    };

    public static readonly Key<DateOnly> Published = new("published", Values.Date, "the day the article first appeared") { Example = "2026-11-21" };
    public static readonly Key<DateOnly> Updated = new("updated", Values.Date, "the day of the last change that a reader would notice") { IsRequired = true, Example = "2026-11-21" };

    public static readonly Key<ImmutableArray<Change>> Changes = new("changes", Values.ListOf(RoleParts.Change), "what changed and when, newest first")
    {
        Advice = "The day of the newest equals `updated`.",
    };

    public static readonly Key<DateOnly> ReviewBy = new("review-by", Values.Date, "the day by which somebody should look at the article again")
    {
        Example = "2027-11-21",
        Default = "`updated` plus `review-months` of `site.yml`",
    };

    public static readonly Key<bool> Draft = new("draft", Values.Flag, "true while the article is not ready for readers")
    {
        Example = "true",
        Default = "false",
        Advice = "A draft is read and checked like any other article, and left out of the site.",
    };

    public static readonly Key<AtAGlance> AtAGlance = new("at-a-glance", GlanceParts.AtAGlance, "the facts that fit on one line each");
    public static readonly Key<ImmutableArray<Pay>> Pay = new("pay", Values.ListOf(PayParts.Pay), "the pay figures, each with region, band, basis, amount, as-of and source");

    public static readonly Key<ImmutableArray<string>> PayNotes = new("pay-notes", Values.ListOf(Values.Text(3, 300)), "what moves pay: city, sector, bonus")
    {
        Example = "[Agencies in London pay more.]",
    };

    public static readonly Key<ImmutableArray<Disagreement>> Disagreements = new("disagreements", Values.ListOf(PayParts.Disagreement), "what the sources contradict each other on");

    public static readonly Key<Ladder> Ladder = new("ladder", RoleParts.Ladder, "the roles below and above this one")
    {
        Advice = "The build derives the other direction, so one of two neighbours is enough.",
    };

    public static readonly Key<Facets> Facets = new("facets", RoleParts.Facets, "the rows of comparison tables") { Advice = "The same keys for every role, so that they can be compared." };
    public static readonly Key<ImmutableArray<Comparison>> Compare = new("compare", Values.ListOf(RoleParts.Comparison), "the roles to set beside this one, each with a verdict");
    public static readonly Key<ImmutableArray<Kpi>> Kpis = new("kpis", Values.ListOf(RoleParts.Kpi), "what the role is measured by");
    public static readonly Key<ImmutableArray<string>> Related = new("related", Values.ListOf(Values.Id), "the ids of related roles") { Example = "[account-director]" };

    public static readonly Key<ImmutableArray<AnchorAlias>> AnchorAliases = new("anchor-aliases", RoleParts.AnchorAliases, "old headings and questions with those that took their place")
    {
        Example = "{ daily-work: responsibilities }",
        Advice = "Links to what was renamed stay alive. A question is named with its `q-`; `top` stands for the start of the page, where nothing took the place.",
    };

    public static readonly Key<ImmutableArray<QuestionDraft>> Faq = new("faq", Values.ListOf(FaqParts.Question), "questions with their answers");
    public static readonly Key<ImmutableArray<Silence>> Silence = new("silence", SilenceParts.List, "the warnings that are not right here, each with a reason")
    {
        Advice = "An entry covers the whole file. Errors can't be silenced.",
    };

    public static readonly ImmutableArray<Key> All =
    [
        Title, Summary, Regions, Level, Aliases, Published, Updated, Changes, ReviewBy, Draft, AtAGlance, Pay, PayNotes, Disagreements,
        Ladder, Facets, Compare, Kpis, Related, AnchorAliases, Faq, Silence,
    ];
}

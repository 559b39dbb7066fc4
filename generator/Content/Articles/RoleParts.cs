using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Model;

namespace RoleGuide.Content.Articles;

/// <summary>The maps inside a role's front matter that speak of other roles and of measures.</summary>
internal static class RoleParts
{
    private static readonly Key<DateOnly> s_on = new("on", Values.Date, "the day of the change") { IsRequired = true, Example = "2026-11-21" };
    private static readonly Key<string> s_changeNote = new("note", Values.Text(3, 200), "what changed, for readers") { IsRequired = true, Example = "First published." };

    public static readonly ValueReader<Change> Change = new MapReader<Change>(
        "an entry of changes", [s_on, s_changeNote], static fields => new Change(fields.Get(s_on), fields.Get(s_changeNote, "")));

    private static readonly Key<ImmutableArray<RoleName>> s_from = new("from", Values.ListOf(Values.RoleName), "the roles that lead to this one") { Example = "[account-executive-uk]" };

    private static readonly Key<ImmutableArray<RoleName>> s_to = new("to", Values.ListOf(Values.RoleName), "the roles that this one leads to")
    {
        Example = "[account-director-uk, Head of client services]",
    };

    private static readonly Key<string> s_readiness = new("readiness", Values.Text(3, 600), "what shows that somebody is ready for this rung")
    {
        Example = "You run your accounts without help, and clients ask for you by name.",
    };

    public static readonly ValueReader<Ladder> Ladder = new MapReader<Ladder>(
        "ladder", [s_from, s_to, s_readiness], static fields => new Ladder(fields.Get(s_from, []), fields.Get(s_to, []), fields.Get(s_readiness)));

    private static readonly Key<string> s_focus = new("focus", Values.Text(2, 160), "what the role is about") { Example = "Keeping clients happy day by day" };
    private static readonly Key<string> s_scope = new("scope", Values.Text(2, 160), "how far it reaches") { Example = "Several clients with their running projects" };
    private static readonly Key<string> s_authority = new("authority", Values.Text(2, 160), "what it decides") { Example = "Decides on daily work; asks before a budget changes" };

    private static readonly Key<string> s_clientContact = new("client-contact", Values.Text(2, 160), "whom it meets on the client's side")
    {
        Example = "Daily, with the client's marketing team",
    };

    private static readonly Key<string> s_timeHorizon = new("time-horizon", Values.Text(2, 160), "how far it plans ahead") { Example = "Weeks to a quarter" };

    private static readonly Key<ImmutableArray<string>> s_measuredBy = new("measured-by", Values.ListOf(Values.Text(2, 80)), "what it is judged by")
    {
        Example = "[client satisfaction, work delivered on time]",
    };

    public static readonly ValueReader<Facets> Facets = new MapReader<Facets>(
        "facets",
        [s_focus, s_scope, s_authority, s_clientContact, s_timeHorizon, s_measuredBy],
        static fields => new Facets(
            fields.Get(s_focus), fields.Get(s_scope), fields.Get(s_authority), fields.Get(s_clientContact), fields.Get(s_timeHorizon), fields.Get(s_measuredBy, [])));

    private static readonly Key<string> s_with = new("with", Values.Id, "the id of the other role") { IsRequired = true, Example = "account-director" };

    private static readonly Key<string> s_verdict = new("verdict", Values.Text(20, 400), "one sentence that tells the two apart")
    {
        IsRequired = true,
        Example = "An account manager carries out client work day by day; an account director decides where it leads.",
    };

    public static readonly ValueReader<Comparison> Comparison = new MapReader<Comparison>(
        "an entry of compare", [s_with, s_verdict], static fields => new Comparison(fields.Get(s_with, ""), fields.Get(s_verdict, "")));

    private static readonly Key<string> s_name = new("name", Values.Text(2, 120), "what is measured") { IsRequired = true, Example = "Client retention" };
    private static readonly Key<string> s_target = new("target", Values.Text(1, 120), "the value aimed at") { Example = "85-90%" };
    private static readonly Key<string> s_source = new("source", Values.SourceId, "the id of an entry of sources.yml") { IsRequired = true, Example = "account-director-guide" };

    public static readonly ValueReader<Kpi> Kpi = new MapReader<Kpi>(
        "an entry of kpis", [s_name, s_target, s_source], static fields => new Kpi(fields.Get(s_name, ""), fields.Get(s_target), fields.Get(s_source, "")));

    public static readonly ValueReader<ImmutableArray<AnchorAlias>> AnchorAliases = new NamedEntriesReader<string, AnchorAlias>(
        "pairs of an old heading and a new one, such as { old-heading: new-heading }", Values.Anchor, Values.Anchor, static (old, now) => new AnchorAlias(old, now));
}

using RoleGuide.Model;

namespace RoleGuide.Content.Kept;

/// <summary>The facts of a role as bytes.</summary>
internal static class FactsForm
{
    public static void Write(FormWriter to, RoleFacts facts)
    {
        to.Text(facts.Title);
        to.Text(facts.Summary);
        to.Texts(facts.Regions);
        to.Number((int)facts.Level);
        to.Texts(facts.Aliases);
        to.NumberOrNone(facts.Published?.DayNumber);
        to.Day(facts.Updated);
        to.List(facts.Changes, static (to, change) => { to.Day(change.On); to.Text(change.Note); });
        to.Day(facts.ReviewBy);
        to.Flag(facts.IsDraft);
        Write(to, facts.AtAGlance);
        to.List(facts.Pay, Write);
        to.Texts(facts.PayNotes);
        to.List(facts.Disagreements, Write);
        to.List(facts.Ladder.From, Write);
        to.List(facts.Ladder.To, Write);
        to.TextOrNone(facts.Ladder.Readiness);
        Write(to, facts.Facets);
        to.List(facts.Comparisons, static (to, one) => { to.Text(one.With); to.Text(one.Verdict); });
        to.List(facts.Kpis, static (to, kpi) => { to.Text(kpi.Name); to.TextOrNone(kpi.Target); to.Text(kpi.Source); });
        to.Texts(facts.Related);
        to.List(facts.AnchorAliases, Write);
    }

    public static RoleFacts Read(FormReader from) => new(
        from.Text(), from.Text(), from.Texts(), (Level)from.Int(), from.Texts(), ReadDay(from), from.Day(), from.List(static from => new Change(from.Day(), from.Text())), from.Day(), from.Flag())
    {
        AtAGlance = ReadGlance(from),
        Pay = from.List(ReadPay),
        PayNotes = from.Texts(),
        Disagreements = from.List(static from => new Disagreement(from.Text(), from.List(static from => new Claim(from.Text(), from.Text())), from.TextOrNone())),
        Ladder = new Ladder(from.List(ReadName), from.List(ReadName), from.TextOrNone()),
        Facets = new Facets(from.TextOrNone(), from.TextOrNone(), from.TextOrNone(), from.TextOrNone(), from.TextOrNone(), from.Texts()),
        Comparisons = from.List(static from => new Comparison(from.Text(), from.Text())),
        Kpis = from.List(static from => new Kpi(from.Text(), from.TextOrNone(), from.Text())),
        Related = from.Texts(),
        AnchorAliases = from.List(ReadAlias),
    };

    public static void Write(FormWriter to, AnchorAlias alias)
    {
        to.Text(alias.Old);
        to.Text(alias.New);
    }

    public static AnchorAlias ReadAlias(FormReader from) => new(from.Text(), from.Text());

    public static void Write(FormWriter to, Amount amount)
    {
        to.Number(amount.Low);
        to.NumberOrNone(amount.High);
        to.Flag(amount.IsOpenEnded);
        to.Flag(amount.IsApproximate);
    }

    public static Amount ReadAmount(FormReader from) => new(from.Number(), from.NumberOrNone<long>(), from.Flag(), from.Flag());

    private static DateOnly? ReadDay(FormReader from) => from.NumberOrNone<int>() is { } day ? DateOnly.FromDayNumber(day) : null;

    private static void Write(FormWriter to, AtAGlance glance)
    {
        to.List(glance.ReportsTo, Write);
        to.TextOrNone(glance.Education);
        to.Flag(glance.Experience is not null);
        if (glance.Experience is { } experience)
        {
            to.Flag(experience.Years is not null);
            if (experience.Years is { } years) Write(to, years);
            to.TextOrNone(experience.Note);
        }

        to.Flag(glance.Certifications is not null);
        if (glance.Certifications is { } certifications) to.Texts(certifications);
        to.Texts(glance.Employers);
        to.TextOrNone(glance.TeamSize);
        to.TextOrNone(glance.Portfolio);
        to.TextOrNone(glance.Outlook);
        to.Flag(glance.AiImpact is not null);
        if (glance.AiImpact is not { } impact) return;
        to.Number((int)impact.Effect);
        to.NumberOrNone(impact.Horizon);
        to.TextOrNone(impact.Note);
    }

    private static AtAGlance ReadGlance(FormReader from) => new(
        from.List(ReadName),
        from.TextOrNone(),
        from.Flag() ? new Experience(from.Flag() ? ReadAmount(from) : null, from.TextOrNone()) : null,
        from.Flag() ? from.Texts() : null,
        from.Texts(),
        from.TextOrNone(),
        from.TextOrNone(),
        from.TextOrNone(),
        from.Flag() ? new AiImpact((AiEffect)from.Int(), from.NumberOrNone<int>(), from.TextOrNone()) : null);

    private static void Write(FormWriter to, Pay pay)
    {
        to.Text(pay.Region);
        to.Number((int)pay.Band);
        to.Number((int)pay.Basis);
        Write(to, pay.Amount);
        to.Number(pay.Year);
        to.Text(pay.Source);
        to.TextOrNone(pay.Label);
        to.TextOrNone(pay.Note);
    }

    private static Pay ReadPay(FormReader from) =>
        new(from.Text(), (Band)from.Int(), (Basis)from.Int(), ReadAmount(from), from.Int(), from.Text(), from.TextOrNone(), from.TextOrNone());

    private static void Write(FormWriter to, Disagreement one)
    {
        to.Text(one.About);
        to.List(one.Claims, static (to, claim) => { to.Text(claim.Says); to.Text(claim.Source); });
        to.TextOrNone(one.Note);
    }

    private static void Write(FormWriter to, RoleName name)
    {
        to.Text(name.Text);
        to.Flag(name.IsId);
    }

    private static RoleName ReadName(FormReader from) => new(from.Text(), from.Flag());

    private static void Write(FormWriter to, Facets facets)
    {
        to.TextOrNone(facets.Focus);
        to.TextOrNone(facets.Scope);
        to.TextOrNone(facets.Authority);
        to.TextOrNone(facets.ClientContact);
        to.TextOrNone(facets.TimeHorizon);
        to.Texts(facets.MeasuredBy);
    }
}

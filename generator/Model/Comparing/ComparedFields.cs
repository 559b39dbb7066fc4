using System.Collections.Immutable;
using System.Globalization;

namespace RoleGuide.Model.Comparing;

/// <summary>The fields that comparison tables have rows for.</summary>
public static class ComparedFields
{
    public static readonly ComparedField Level = Of("level", facts => [facts.Level.ToString()]);
    public static readonly ComparedField Experience = new()
    {
        Id = "at-a-glance.experience",
        Says = static facts => facts.AtAGlance.Experience is { } experience ? [$"{(experience.Years is { } years ? TextOf(years) : "")} {experience.Note}"] : [],

        // Experience without years takes part in nothing computed.
        IsComparable = static (first, second) => first.AtAGlance.Experience?.Years is not null && second.AtAGlance.Experience?.Years is not null,
    };

    public static readonly ComparedField Pay = new()
    {
        Id = "pay",
        Says = static facts => [.. facts.Pay.Select(pay => TextOf(pay.Amount))],
        IsComparable = PayBeside.IsComparable,
        AreAlike = PayBeside.AreAlike,
    };

    public static readonly ComparedField Focus = Text("facets.focus", facts => facts.Facets.Focus);
    public static readonly ComparedField Scope = Text("facets.scope", facts => facts.Facets.Scope);
    public static readonly ComparedField Authority = Text("facets.authority", facts => facts.Facets.Authority);
    public static readonly ComparedField ClientContact = Text("facets.client-contact", facts => facts.Facets.ClientContact);
    public static readonly ComparedField TimeHorizon = Text("facets.time-horizon", facts => facts.Facets.TimeHorizon);
    public static readonly ComparedField MeasuredBy = Of("facets.measured-by", facts => facts.Facets.MeasuredBy);
    public static readonly ComparedField ReportsTo = Of("at-a-glance.reports-to", facts => [.. facts.AtAGlance.ReportsTo.Select(name => name.Text)]);
    public static readonly ComparedField TeamSize = Text("at-a-glance.team-size", facts => facts.AtAGlance.TeamSize);
    public static readonly ComparedField Portfolio = Text("at-a-glance.portfolio", facts => facts.AtAGlance.Portfolio);
    public static readonly ComparedField Education = Text("at-a-glance.education", facts => facts.AtAGlance.Education);

    /// <summary>"None" is a value, not a gap.</summary>
    public static readonly ComparedField Certifications = Of("at-a-glance.certifications", facts => facts.AtAGlance.Certifications switch
    {
        null => [],
        { IsEmpty: true } => ["none"],
        { } named => named,
    });

    public static readonly ComparedField Employers = Of("at-a-glance.employers", facts => facts.AtAGlance.Employers);
    public static readonly ComparedField Outlook = Text("at-a-glance.outlook", facts => facts.AtAGlance.Outlook);
    public static readonly ComparedField AiImpact = Of("at-a-glance.ai-impact", facts => facts.AtAGlance.AiImpact is { } ai
        ? [string.Create(CultureInfo.InvariantCulture, $"{ai.Effect} {ai.Horizon} {ai.Note}")]
        : []);

    /// <summary>The rows of a comparison from top to bottom.</summary>
    public static readonly ImmutableArray<ComparedField> All =
    [
        Level, Experience, Pay,
        Focus, Scope, Authority, ClientContact, TimeHorizon, MeasuredBy,
        ReportsTo, TeamSize, Portfolio, Education, Certifications, Employers, Outlook, AiImpact,
    ];

    private static ComparedField Of(string id, Func<RoleFacts, ImmutableArray<string>> says) => new() { Id = id, Says = says };

    private static ComparedField Text(string id, Func<RoleFacts, string?> says) => Of(id, facts => says(facts) is { } text ? [text] : []);

    private static string TextOf(Amount amount) =>
        string.Create(CultureInfo.InvariantCulture, $"{(amount.IsApproximate ? "~" : "")}{amount.Low}-{amount.High}{(amount.IsOpenEnded ? "+" : "")}");
}

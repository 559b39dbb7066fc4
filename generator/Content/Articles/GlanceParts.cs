using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Model;

namespace RoleGuide.Content.Articles;

/// <summary>The map <c>at-a-glance</c>.</summary>
internal static class GlanceParts
{
    private static readonly Key<Amount> s_years = new("years", Values.Years, "whole years such as 7-10+")
    {
        Example = "3-5",
        Advice = "Without it the experience takes part in nothing computed.",
    };

    private static readonly Key<string> s_experienceNote = new("note", Values.Text(2, 300), "what the experience is in") { Example = "in an agency" };

    private static readonly ValueReader<Experience> s_experienceValue = new MapReader<Experience>(
        "experience", [s_years, s_experienceNote],
        static fields => new Experience(fields.Has(s_years) ? fields.Get(s_years) : null, fields.Get(s_experienceNote)));

    private static readonly Key<AiEffect> s_kind = new("kind", Values.Choice<AiEffect>(), "augmentation, automation or mixed") { IsRequired = true, Example = "augmentation" };
    private static readonly Key<int> s_horizon = new("horizon", Values.Number(2000, 2100), "the year up to which the expectation is meant") { Example = "2030" };
    private static readonly Key<string> s_aiNote = new("note", Values.Text(2, 300), "what is expected") { Example = "Takes over routine drafts; judgement stays with people" };

    private static readonly ValueReader<AiImpact> s_aiValue = new MapReader<AiImpact>(
        "ai-impact", [s_kind, s_horizon, s_aiNote],
        static fields => new AiImpact(fields.Get(s_kind), fields.Has(s_horizon) ? fields.Get(s_horizon) : null, fields.Get(s_aiNote)));

    private static readonly Key<ImmutableArray<RoleName>> s_reportsTo = new("reports-to", Values.ListOf(Values.RoleName), "the roles it reports to")
    {
        Example = "[account-director-uk, Head of client services]",
    };

    private static readonly Key<string> s_education = new("education", Values.Text(2, 300), "the education asked for") { Example = "A degree is usual but not required" };
    private static readonly Key<Experience> s_experience = new("experience", s_experienceValue, "the experience asked for");

    private static readonly Key<ImmutableArray<string>> s_certifications = new("certifications", new NoneOrListReader<string>(Values.Text(2, 120)), "none, or the certifications that help")
    {
        Example = "none",
        Advice = "`none` says that none are needed, which is a value and not a gap.",
    };

    private static readonly Key<ImmutableArray<string>> s_employers = new("employers", Values.ListOf(Values.Text(2, 120)), "the kinds of employer")
    {
        Example = "[Advertising agencies, Technology companies]",
    };

    private static readonly Key<string> s_teamSize = new("team-size", Values.Text(1, 200), "how many people it leads") { Example = "3-10 people" };
    private static readonly Key<string> s_portfolio = new("portfolio", Values.Text(2, 200), "the accounts it answers for") { Example = "Five to eight clients" };
    private static readonly Key<string> s_outlook = new("outlook", Values.Text(2, 300), "how demand develops") { Example = "Steady demand in agencies" };
    private static readonly Key<AiImpact> s_aiImpact = new("ai-impact", s_aiValue, "what artificial intelligence is expected to change");

    public static readonly ValueReader<AtAGlance> AtAGlance = new MapReader<AtAGlance>(
        "at-a-glance",
        [s_reportsTo, s_education, s_experience, s_certifications, s_employers, s_teamSize, s_portfolio, s_outlook, s_aiImpact],
        static fields => new AtAGlance(
            fields.Get(s_reportsTo, []),
            fields.Get(s_education),
            fields.Get(s_experience),
            fields.Has(s_certifications) ? fields.Get(s_certifications) : null,
            fields.Get(s_employers, []),
            fields.Get(s_teamSize),
            fields.Get(s_portfolio),
            fields.Get(s_outlook),
            fields.Get(s_aiImpact)));
}

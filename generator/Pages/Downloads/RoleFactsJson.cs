using System.Text.Json;
using RoleGuide.Model;
using RoleGuide.Pages.Questions;
using RoleGuide.Pages.Salaries;

namespace RoleGuide.Pages.Downloads;

/// <summary>The parts of a role's facts as JSON, one function for the properties of each.</summary>
internal static class RoleFactsJson
{
    public static void AtAGlance(Utf8JsonWriter json, AtAGlance glance)
    {
        json.Objects("reports_to", glance.ReportsTo, Name);
        json.Text("education", glance.Education);
        json.WriteStartObject("experience");
        Years(json, glance.Experience?.Years);
        json.Text("note", glance.Experience?.Note);
        json.WriteEndObject();
        if (glance.Certifications is { } certifications) json.Texts("certifications", certifications);
        else json.WriteNull("certifications");
        json.Texts("employers", glance.Employers);
        json.Text("team_size", glance.TeamSize);
        json.Text("portfolio", glance.Portfolio);
        json.Text("outlook", glance.Outlook);
        json.WriteStartObject("ai_impact");
        json.Text("kind", glance.AiImpact is { } ai ? Ids.Of(ai.Effect) : null);
        json.Number("horizon", glance.AiImpact?.Horizon);
        json.Text("note", glance.AiImpact?.Note);
        json.WriteEndObject();
    }

    /// <summary>A role by its id, or the bare title of one that has no article.</summary>
    public static void Name(Utf8JsonWriter json, RoleName name) => json.Text(name.IsId ? "role" : "title", name.Text);

    public static void Pay(Utf8JsonWriter json, Pay pay)
    {
        var amount = AmountParts.Of(pay);
        json.Text("region", pay.Region);
        json.Text("band", Ids.Of(pay.Band));
        json.Text("label", pay.Label);
        json.Text("basis", Ids.Of(pay.Basis));
        json.Number("low", amount.Low);
        json.Number("high", amount.High);
        json.Number("average", amount.Average);
        json.WriteBoolean("is_approximate", pay.Amount.IsApproximate);
        json.WriteBoolean("is_open_ended", pay.Amount.IsOpenEnded);
        json.Number("as_of", pay.Year);
        json.Text("source", pay.Source);
        json.Text("note", pay.Note);
    }

    public static void Disagreement(Utf8JsonWriter json, Disagreement disagreement)
    {
        json.Text("about", disagreement.About);
        json.Objects("claims", disagreement.Claims, static (text, claim) =>
        {
            text.Text("says", claim.Says);
            text.Text("source", claim.Source);
        });
        json.Text("note", disagreement.Note);
    }

    public static void Facets(Utf8JsonWriter json, Facets facets)
    {
        json.Text("focus", facets.Focus);
        json.Text("scope", facets.Scope);
        json.Text("authority", facets.Authority);
        json.Text("client_contact", facets.ClientContact);
        json.Text("time_horizon", facets.TimeHorizon);
        json.Texts("measured_by", facets.MeasuredBy);
    }

    public static void Comparison(Utf8JsonWriter json, Comparison comparison)
    {
        json.Text("with", comparison.With);
        json.Text("verdict", comparison.Verdict);
    }

    public static void Kpi(Utf8JsonWriter json, Kpi kpi)
    {
        json.Text("name", kpi.Name);
        json.Text("target", kpi.Target);
        json.Text("source", kpi.Source);
    }

    /// <summary>The answer is what the page shows, as text; paragraphs have an empty line between them.</summary>
    public static void Question(Utf8JsonWriter json, Question question)
    {
        json.Text("id", question.Id);
        json.Text("question", question.Text);
        json.Text("answer", AnswerText.Of(question.Answer.Text));
    }

    private static void Years(Utf8JsonWriter json, Amount? years)
    {
        json.Number("years_low", years?.Low);
        json.Number("years_high", years is { } amount ? amount.High ?? (amount.IsOpenEnded ? null : amount.Low) : null);
        json.WriteBoolean("is_approximate", years?.IsApproximate ?? false);
        json.WriteBoolean("is_open_ended", years?.IsOpenEnded ?? false);
    }
}

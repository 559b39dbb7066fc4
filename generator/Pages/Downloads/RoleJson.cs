using System.Buffers;
using System.Text.Json;
using RoleGuide.Model;

namespace RoleGuide.Pages.Downloads;

/// <summary>The whole guide as JSON: every role with its facts, its ladder read both ways, its questions as text, and the sources behind it all.</summary>
public static class RoleJson
{
    public static void Write(IBufferWriter<byte> room, Guide guide, Publication publication) => JsonText.WriteObject(room, json =>
    {
        json.WriteStartObject("meta");
        json.Heading(guide, publication);
        json.WriteEndObject();
        json.Objects("regions", guide.Site.Regions, Region);
        json.Objects("categories", guide.Categories, Category);
        json.Objects("sources", guide.SourceById.Values.OrderBy(source => source.Id, StringComparer.Ordinal), JsonText.Source);
        json.Objects("roles", guide.Roles, (text, role) => Role(text, role, guide, publication));
    });

    private static void Region(Utf8JsonWriter json, Region region)
    {
        json.Text("id", region.Id);
        json.Text("name", region.Name);
        json.Text("currency", region.Currency);
        json.Text("country", region.Country);
    }

    private static void Category(Utf8JsonWriter json, Category category)
    {
        json.Text("id", category.Id);
        json.Text("title", category.Title);
        json.Text("summary", category.Summary);
    }

    private static void Role(Utf8JsonWriter json, Role role, Guide guide, Publication publication)
    {
        var facts = role.Facts;
        json.Text("id", role.Slug);
        json.Text("title", facts.Title);
        json.Text("address", role.Path.Absolute(publication.BaseUrl));
        json.Text("summary", facts.Summary);
        json.Text("category", role.Category);
        json.Texts("regions", facts.Regions);
        json.Text("level", Ids.Of(facts.Level));
        json.Texts("aliases", facts.Aliases);
        json.Date("published", facts.Published);
        json.Date("updated", facts.Updated);
        json.Date("review_by", facts.ReviewBy);
        json.WriteStartObject("at_a_glance");
        RoleFactsJson.AtAGlance(json, facts.AtAGlance);
        json.WriteEndObject();
        json.Objects("pay", facts.Pay, RoleFactsJson.Pay);
        json.Texts("pay_notes", facts.PayNotes);
        json.Objects("disagreements", facts.Disagreements, RoleFactsJson.Disagreement);
        json.WriteStartObject("ladder");
        json.Objects("from", guide.Ladders.Below(role.Slug), RoleFactsJson.Name);
        json.Objects("to", guide.Ladders.Above(role.Slug), RoleFactsJson.Name);
        json.Text("readiness", facts.Ladder.Readiness);
        json.WriteEndObject();
        json.WriteStartObject("facets");
        RoleFactsJson.Facets(json, facts.Facets);
        json.WriteEndObject();
        json.Objects("compare", facts.Comparisons, RoleFactsJson.Comparison);
        json.Objects("kpis", facts.Kpis, RoleFactsJson.Kpi);
        json.Texts("related", facts.Related);
        json.Objects("faq", role.Faq, RoleFactsJson.Question);
        json.Texts("sources", RoleSections.SourcesOf(facts));
    }
}

using Microsoft.AspNetCore.Components;
using RoleGuide.Theme.Models;
using RoleGuide.Theme.Parts;

namespace RoleGuide.Theme.Examples;

/// <summary>The smallest parts: links, dates, headings, terms, sources.</summary>
internal static class TextExamples
{
    public static IReadOnlyList<PartExample> All =>
    [
        new(typeof(Reference), "a text that links", new Dictionary<string, object> { ["To"] = Manager }),
        new(typeof(Reference), "a text that cannot", new Dictionary<string, object> { ["To"] = Survey with { Address = null } }),
        new(typeof(Dated), "a day", new Dictionary<string, object> { ["On"] = Day }),
        new(typeof(SectionHeading), "leads to itself", new Dictionary<string, object> { ["Id"] = "example", ["Text"] = "At a glance" }),
        new(typeof(Definitions), "two terms", new Dictionary<string, object> { ["Of"] = new Items<Definition>([new("Base pay", "Fixed yearly pay"), new("Total pay", "Yearly pay with everything that the source counts")]) }),
        new(typeof(GlanceTable), "one value, several, and a note", new Dictionary<string, object> { ["Rows"] = new Items<GlanceRow>([new("Reports to", [Director], null), new("Employers", [new("Agencies", null), new("Software makers", null)], null), new("Experience", [new("3–5 years", null)], "in an agency")]) }),
        new(typeof(Measures), "with a target and without", new Dictionary<string, object> { ["Of"] = new Items<Measure>([new("Client retention", "90%", Survey), new("Clear briefs", null, Survey)]) }),
        new(typeof(Disagreements), "two claims", new Dictionary<string, object> { ["Of"] = new Items<Disagreement>([new("years", [new("Two years are enough", Survey), new("Four years at least", Survey)], "Ask what counts.")]) }),
        new(typeof(SourceList), "one that can be read, one that cannot", new Dictionary<string, object> { ["Entries"] = new Items<SourceEntry>([new("source-a", "Pay survey", "Survey makers", "2026", "United Kingdom", "https://survey.example/", Day), new("source-b", "Career guide", "Guide makers", "2025", null, null, null)]) }),
        new(typeof(Readiness), "a sentence", new Dictionary<string, object> { ["Of"] = "A client asks for you by name." }),
        new(typeof(BeginLinks), "two categories", new Dictionary<string, object> { ["Begin"] = new BeginHere(new("Every key", "#keys"), [new("Account management", "#begin-a"), new("Client services", "#begin-b")], new("Every message of the check", "#messages")) }),
        new(typeof(DraftBanner), "above a draft", new Dictionary<string, object>()),
        new(typeof(EditLink), "below an article", new Dictionary<string, object> { ["Address"] = "#edit" }),
    ];

    public static DateStamp Day => new("2026-11-21", "21 November 2026");

    public static Link Manager => new("Account manager", "#account-manager");

    public static Link Director => new("Account director", "#account-director");

    public static Link Survey => new("Pay survey", "#source-a");

    public static MarkupString Paragraph => new("<p>It is <em>steady</em> work, says the <a href=\"#account-director\">director</a>.</p>");
}

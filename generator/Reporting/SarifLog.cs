using System.Collections.Immutable;
using System.Text.Json;
using RoleGuide.Diagnostics;

namespace RoleGuide.Reporting;

/// <summary>A run as a log of the Static Analysis Results Interchange Format 2.1.0, which code scanning and editors read.</summary>
public static class SarifLog
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>What relative addresses are relative to: the folder in which the program was started.</summary>
    private const string Root = "%SRCROOT%";

    /// <summary>What the addresses of finished files are relative to.</summary>
    private const string Output = "OUTPUT";

    /// <summary>Writes the log with a line end behind it, a part at a time.</summary>
    public static void Write(RunReport report, TextWriter to)
    {
        var findings = report.Findings();
        var rules = SarifRules.Of(findings, report.Faults);
        using (var json = new Utf8JsonWriter(new TextOfBytes(to), new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            SarifRules.WriteTool(json, rules, report.Repository);
            Invocation(json, report);
            json.WriteStartObject("originalUriBaseIds");
            Base(json, Root, "The folder in which the program was started.");
            Base(json, Output, "The output folder.");
            json.WriteEndObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            var prints = new Fingerprints();
            foreach (var finding in findings) Result(json, finding, rules, prints);
            foreach (var fault in report.Faults) Result(json, fault, rules, prints);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        to.Write('\n');
    }

    private static void Invocation(Utf8JsonWriter json, RunReport report)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.Problem is null);
        json.WriteNumber("exitCode", report.ExitCode);
        if (report.Problem is { } problem)
        {
            json.WriteStartArray("toolExecutionNotifications");
            json.WriteStartObject();
            json.WriteString("level", "error");
            Message(json, "message", problem);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Result(Utf8JsonWriter json, Finding finding, ImmutableArray<SarifRule> rules, Fingerprints prints)
    {
        var diagnostic = finding.Diagnostic;
        json.WriteStartObject();
        Rule(json, finding.Code, rules);
        json.WriteString("level", SarifRules.Level(finding.Severity));
        Message(json, "message", diagnostic.Hint is { } hint ? $"{diagnostic.Message} {hint}" : diagnostic.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        Place(json, finding.Folder, diagnostic.Spot, finding.Excerpt?.Text);
        json.WriteEndObject();
        json.WriteEndArray();
        if (!diagnostic.Related.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var (spot, note) in diagnostic.Related)
            {
                json.WriteStartObject();
                Place(json, finding.Folder, spot, excerpt: null);
                Message(json, "message", note);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        prints.Write(json, finding.Code, finding.File, diagnostic.Message);
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, Fault fault, ImmutableArray<SarifRule> rules, Fingerprints prints)
    {
        json.WriteStartObject();
        Rule(json, SarifRules.FinishedFile, rules);
        json.WriteString("level", "error");
        Message(json, "message", fault.ToString());
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        Artifact(json, fault.File, Output);
        Region(json, SourceSpot.WholeFile(fault.File), excerpt: null);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        prints.Write(json, SarifRules.FinishedFile, fault.File, fault.Message);
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, string id, ImmutableArray<SarifRule> rules)
    {
        json.WriteString("ruleId", id);
        json.WriteNumber("ruleIndex", rules.IndexOf(rules.First(rule => rule.Id == id)));
    }

    private static void Base(Utf8JsonWriter json, string id, string description)
    {
        json.WriteStartObject(id);
        Message(json, "description", description);
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, string folder, SourceSpot spot, string? excerpt)
    {
        json.WriteStartObject("physicalLocation");
        Artifact(json, folder + spot.Path, FileUri.IsAbsolute(folder) ? null : Root);
        Region(json, spot, excerpt);
        json.WriteEndObject();
    }

    private static void Artifact(Utf8JsonWriter json, string path, string? baseId)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", FileUri.Of(path));
        if (baseId is not null) json.WriteString("uriBaseId", baseId);
        json.WriteEndObject();
    }

    /// <summary>Readers expect a region of every place: that of a whole file is empty and stands at its beginning.</summary>
    private static void Region(Utf8JsonWriter json, SourceSpot spot, string? excerpt)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", spot.Line);
        json.WriteNumber("startColumn", spot.Column);
        json.WriteNumber("endLine", spot.Line);
        json.WriteNumber("endColumn", spot.Column + spot.Length);
        if (excerpt is not null) Message(json, "snippet", excerpt);
        json.WriteEndObject();
    }

    private static void Message(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}

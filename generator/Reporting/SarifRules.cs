using System.Collections.Immutable;
using System.Text.Json;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Reporting;

/// <summary>The program and the kinds of result that a log speaks of.</summary>
internal static class SarifRules
{
    /// <summary>The rule of what the deep check finds, which has no code because no writer can cause it.</summary>
    public const string FinishedFile = "finished-file";

    /// <summary>One rule for each code that was found, in ordinal order, and one for faults when there are any.</summary>
    public static ImmutableArray<SarifRule> Of(ImmutableArray<Finding> findings, ImmutableArray<Fault> faults) =>
    [
        .. findings
            .GroupBy(finding => finding.Code, StringComparer.Ordinal)
            .OrderBy(rule => rule.Key, StringComparer.Ordinal)
            .Select(rule => Of(rule.First(), rule.Min(finding => finding.Severity))),
        .. faults.IsEmpty ? ImmutableArray<SarifRule>.Empty : [Finished()],
    ];

    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    public static void WriteTool(Utf8JsonWriter json, ImmutableArray<SarifRule> rules, Repository? repository)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "RoleGuide");
        json.WriteString("version", typeof(SarifRules).Assembly.GetName().Version!.ToString(3));
        if (repository is not null) json.WriteString("informationUri", repository.Url);
        json.WriteStartArray("rules");
        foreach (var rule in rules) Write(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static SarifRule Of(Finding finding, Severity worst)
    {
        var explanation = finding.Explanation;
        return new SarifRule(explanation.Code, Level(worst), explanation.Title, explanation.Summary, explanation.Text, finding.Help == explanation.Path ? null : finding.Help);
    }

    private static SarifRule Finished() => new(
        FinishedFile,
        "error",
        "A fault in a finished file",
        "A finished file is not what the guide promises.",
        "A finished file is not what the guide promises. This is a bug in RoleGuide, not a mistake of a writer. Please report it with the sentence.",
        null);

    private static void Write(Utf8JsonWriter json, SarifRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", Name(rule.Title));
        json.WriteStartObject("shortDescription");
        json.WriteString("text", rule.Title + ".");
        json.WriteEndObject();
        json.WriteStartObject("fullDescription");
        json.WriteString("text", rule.Summary);
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", rule.Level);
        json.WriteEndObject();
        if (rule.HelpAddress is { } address) json.WriteString("helpUri", address);
        json.WriteStartObject("help");
        json.WriteString("text", rule.Text);
        json.WriteString("markdown", rule.Text);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>"Unknown key" as <c>UnknownKey</c>: names of rules are identifiers.</summary>
    private static string Name(string title) => string.Concat(title
        .Split(' ')
        .Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit)))
        .Where(word => word.Length > 0)
        .Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}

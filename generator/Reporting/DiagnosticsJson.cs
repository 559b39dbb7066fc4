using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace RoleGuide.Reporting;

/// <summary>
/// Diagnostics for machines, as docs/reports.md describes them: fixed order of properties, invariant numbers, and the encoder that
/// leaves no markup and no character outside ASCII, so that the text can stand anywhere.
/// </summary>
public static class DiagnosticsJson
{
    /// <summary>A document with the property <c>diagnostics</c> alone.</summary>
    public static ReadOnlyMemory<byte> Document(ImmutableArray<Finding> findings)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            Write(json, findings);
            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }

    /// <summary>The property <c>diagnostics</c> of an object that is being written.</summary>
    public static void Write(Utf8JsonWriter json, ImmutableArray<Finding> findings)
    {
        json.WriteStartArray("diagnostics");
        foreach (var finding in findings) Write(json, finding);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        json.WriteStartObject();
        json.WriteString("severity", SeverityWord.Of(diagnostic.Severity));
        json.WriteString("code", diagnostic.Code);
        json.WriteString("file", finding.File);
        json.WriteNumber("line", diagnostic.Spot.Line);
        json.WriteNumber("column", diagnostic.Spot.Column);
        json.WriteNumber("endColumn", finding.EndColumn);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("hint", diagnostic.Hint);
        json.WriteString("excerpt", finding.Excerpt?.Text);
        if (finding.Excerpt is { } excerpt) json.WriteNumber("excerptColumn", excerpt.Column);
        else json.WriteNull("excerptColumn");
        json.WriteString("help", finding.Help);
        json.WriteStartArray("related");
        foreach (var (spot, note) in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString("file", finding.Folder + spot.Path);
            json.WriteNumber("line", spot.Line);
            json.WriteNumber("column", spot.Column);
            json.WriteString("message", note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Reporting;

/// <summary>A run as one JSON document: the diagnostics and the report, as docs/reports.md describes them.</summary>
public static class ReportJson
{
    /// <summary>The number of this form. It changes when a reader of the last one would misunderstand.</summary>
    private const int Format = 1;

    /// <summary>Writes the document with a line end behind it, a part at a time.</summary>
    public static void Write(RunReport report, TextWriter to)
    {
        using (var json = new Utf8JsonWriter(new TextOfBytes(to), new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("generator", "RoleGuide");
            json.WriteNumber("format", Format);
            json.WriteString("command", report.Command);
            json.WriteNumber("exitCode", report.ExitCode);
            json.WriteString("problem", report.Problem);
            DiagnosticsJson.Write(json, report.Findings());
            Counts(json, report);
            Faults(json, report);
            Reviews(json, report);
            Figures(json, report);
            Reading(json, report.Reading);
            Site(json, report.Site);
            Pairs(json, report.Pairs);
            Texts(json, "notes", report.Notes);
            Steps(json, report);
            json.WriteNumber("totalMilliseconds", Milliseconds(report.Total));
            json.WriteEndObject();
        }

        to.Write('\n');
    }

    private static void Counts(Utf8JsonWriter json, RunReport report)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("errors", report.Count(Severity.Error));
        json.WriteNumber("warnings", report.Count(Severity.Warning));
        json.WriteNumber("notices", report.Count(Severity.Notice));
        json.WriteNumber("faults", report.Faults.Length);
        json.WriteEndObject();
    }

    private static void Faults(Utf8JsonWriter json, RunReport report) => Objects(json, "faults", report.Faults, fault =>
    {
        json.WriteString("file", fault.File);
        json.WriteString("message", fault.Message);
    });

    private static void Reviews(Utf8JsonWriter json, RunReport report) => Objects(json, "reviews", report.Reviews, due =>
    {
        json.WriteString("file", report.Input + due.Notice.Spot.Path);
        json.WriteString("due", due.Since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("message", due.Notice.Message);
    });

    private static void Figures(Utf8JsonWriter json, RunReport report) => Objects(json, "oldFigures", report.OldFigures, one =>
    {
        json.WriteString("file", report.Input + one.Source);
        json.WriteNumber("figures", one.Count);
        json.WriteNumber("oldestYear", one.Oldest);
    });

    private static void Reading(Utf8JsonWriter json, ReadingGrades? grades)
    {
        if (grades?.Median is not { } median)
        {
            json.WriteNull("reading");
            return;
        }

        json.WriteStartObject("reading");
        json.WriteNumber("articles", grades.All.Length);
        json.WriteNumber("medianGrade", Tenths(median));
        Objects(json, "hard", grades.AboveHard, one =>
        {
            json.WriteString("role", one.Slug);
            json.WriteNumber("grade", Tenths(one.Grade));
        });
        json.WriteEndObject();
    }

    private static void Site(Utf8JsonWriter json, WrittenSite? site)
    {
        if (site is null)
        {
            json.WriteNull("output");
            return;
        }

        json.WriteStartObject("output");
        json.WriteString("folder", site.Folder);
        Kinds(json, "pages", site.Pages);
        Kinds(json, "others", site.Others);
        json.WriteNumber("written", site.Written);
        json.WriteNumber("unchanged", site.Unchanged);
        json.WriteNumber("removed", site.Removed);
        json.WriteEndObject();
    }

    private static void Kinds(Utf8JsonWriter json, string name, ImmutableArray<KindCount> kinds) => Objects(json, name, kinds, kind =>
    {
        json.WriteString("kind", kind.Kind);
        json.WriteNumber("files", kind.Count);
    });

    private static void Pairs(Utf8JsonWriter json, PairReport? pairs)
    {
        if (pairs is null)
        {
            json.WriteNull("pairs");
            return;
        }

        json.WriteStartObject("pairs");
        json.WriteNumber("withPage", pairs.WithPage);
        Objects(json, "withoutPage", pairs.WithoutPage, pair =>
        {
            json.WriteString("first", pair.First);
            json.WriteString("second", pair.Second);
            Texts(json, "lacks", pair.Lacks);
        });
        Objects(json, "silent", pairs.Silent, one =>
        {
            json.WriteString("role", one.Slug);
            json.WriteNumber("cells", one.Count);
            Texts(json, "fields", one.Fields);
        });
        json.WriteEndObject();
    }

    private static void Steps(Utf8JsonWriter json, RunReport report) => Objects(json, "steps", report.Steps, step =>
    {
        json.WriteString("name", step.Name);
        json.WriteString("phase", step.Phase.ToString());
        Texts(json, "needs", step.Needs);
        json.WriteNumber("documents", step.Documents);
        json.WriteNumber("milliseconds", Milliseconds(step.Time));
    });

    private static void Objects<T>(Utf8JsonWriter json, string name, ImmutableArray<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>Tenths are as much as a clock of a shared machine tells.</summary>
    private static decimal Milliseconds(TimeSpan time) => Tenths(time.TotalMilliseconds);

    private static decimal Tenths(double number) => Math.Round((decimal)number, 1, MidpointRounding.AwayFromZero);
}

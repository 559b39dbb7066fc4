using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace RoleGuide.History;

/// <summary>What lies between two editions, for machines.</summary>
public static class DiffJson
{
    private static readonly JsonWriterOptions s_writing = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>One document with a line end.</summary>
    /// <param name="baseUrl">What absolute addresses start with, without trailing slash; null when nobody knows it.</param>
    public static string Of(EditionDiff diff, string? baseUrl)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_writing))
        {
            json.WriteStartObject();
            json.WriteBoolean("knows-how", diff.KnowsHow);
            WriteTexts(json, "notes", DiffText.NotesOn(diff));
            json.WriteStartArray("pages");
            foreach (var page in diff.Pages) Write(json, page);
            json.WriteEndArray();
            json.WriteNumber("unchanged-pages", diff.Unchanged);
            json.WriteStartArray("files");
            foreach (var file in diff.Files)
            {
                json.WriteStartObject();
                json.WriteString("change", file.How);
                json.WriteString("path", file.Path);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteTexts(json, "announce", baseUrl is null ? [] : diff.Announced(baseUrl));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter json, PageChange page)
    {
        json.WriteStartObject();
        json.WriteString("change", NameOf(page.Kind));
        json.WriteString("address", page.Address);
        WriteIfThere(json, "from", page.From);
        WriteIfThere(json, "leads-to", page.LeadsTo);
        json.WriteString("kind", page.PageKind);
        WriteIfThere(json, "title", page.Title);
        json.WriteBoolean("draft", page.IsDraft);
        json.WriteBoolean("listed", page.IsListed);
        json.WriteStartArray("facts");
        foreach (var fact in page.Facts)
        {
            json.WriteStartObject();
            json.WriteString("subject", fact.Subject);
            json.WriteString("label", fact.Label);
            json.WriteString("before", fact.Before);
            json.WriteString("after", fact.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTexts(json, "shows", page.Shown);
        WriteIfThere(json, "updated-still", page.StaleDate);
        json.WriteEndObject();
    }

    private static string NameOf(PageChangeKind kind) => kind switch
    {
        PageChangeKind.Added => "added",
        PageChangeKind.Moved => "moved",
        PageChangeKind.Removed => "removed",
        PageChangeKind.Changed => "changed",
        PageChangeKind.Shows => "shows",
        _ => "looks",
    };

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteIfThere(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }
}

using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;

namespace RoleGuide.Pages.Searching;

/// <summary>
/// The index that the search script asks, in two files whose names have the hashes of their bytes: titles, other titles and summaries, which answer most questions, and what
/// follows them, comparisons, headings and questions. Pages know a third one alone, which names the two: so no page changes because another one does, and a page that was
/// opened before a new edition finds the new index.
/// </summary>
public static class SearchFiles
{
    /// <summary>The file that names the others.</summary>
    public static readonly PagePath Entrance = new("/search/index.json");

    /// <summary>Words that readers use where the guide has another one.</summary>
    private static readonly ImmutableArray<(string Word, string Meant)> s_synonyms =
    [
        ("earn", "pay"), ("earnings", "pay"), ("kpi", "measured"), ("kpis", "measured"), ("ladder", "career"), ("promotion", "career"), ("salaries", "pay"), ("salary", "pay"),
        ("versus", "vs"), ("wage", "pay"), ("wages", "pay"),
    ];

    private const int LineLength = 90;

    private static readonly JsonWriterOptions s_compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Every file with its address, what writes its bytes and the articles it shows.</summary>
    /// <param name="hashOf">The hash of what is written, in lower-case hexadecimal digits.</param>
    public static ImmutableArray<(PagePath Path, Action<IBufferWriter<byte>> Write, ImmutableArray<string> Sources)> From(
        Guide guide, ComparedPairs pairs, Publication publication, Func<Action<IBufferWriter<byte>>, string> hashOf)
    {
        var context = PageContext.From(guide, pairs, publication);
        var entries = SearchEntries.Of(context);
        ImmutableArray<string> sources = [.. context.AllSources.Concat(guide.TextPages.Select(page => page.Source)).Order(StringComparer.Ordinal)];
        Action<IBufferWriter<byte>> titles = room => WriteTitles(room, entries);
        Action<IBufferWriter<byte>> more = room => WriteMore(room, entries, SearchEntries.Comparisons(context));
        var (first, second) = (PathOf("titles", hashOf(titles)), PathOf("headings", hashOf(more)));
        return [(first, titles, sources), (second, more, sources), (Entrance, room => Write(room, json => WriteTexts(json, "files", [first.Text, second.Text])), sources)];
    }

    /// <summary>Column by column, since like things beside each other compress best. A list inside a cell is joined by line feeds.</summary>
    private static void WriteTitles(IBufferWriter<byte> room, ImmutableArray<SearchEntry> entries) => Write(room, json =>
    {
        ImmutableArray<SearchLabel> labels = [.. entries.Select(entry => entry.Label).Distinct()];
        WriteTexts(json, "synonyms", s_synonyms.Select(one => $"{one.Word} {one.Meant}"));
        WriteTexts(json, "labels", labels.Select(label => $"{label.Text}\n{label.Codes}"));
        WriteTexts(json, "titles", entries.Select(entry => entry.Title));
        WriteTexts(json, "addresses", entries.Select(Address));
        WriteNumbers(json, "label", entries.Select(entry => labels.IndexOf(entry.Label)));
        WriteTexts(json, "aliases", entries.Select(entry => string.Join('\n', entry.Aliases)));
        WriteTexts(json, "summaries", entries.Select(entry => entry.Summary[..Beginning(entry.Summary)]));
    });

    /// <summary>The headings of all pages one after another, with how many each page of the first file has.</summary>
    private static void WriteMore(IBufferWriter<byte> room, ImmutableArray<SearchEntry> entries, ImmutableArray<SearchEntry> comparisons) => Write(room, json =>
    {
        WriteTexts(json, "labels", comparisons.Select(entry => $"{entry.Label.Text}\n{entry.Label.Codes}").Distinct(StringComparer.Ordinal));
        WriteTexts(json, "titles", comparisons.Select(entry => entry.Title));
        WriteTexts(json, "addresses", comparisons.Select(entry => entry.Path.Text));
        WriteTexts(json, "summaries", entries.Select(entry => entry.Summary[Beginning(entry.Summary)..]));
        WriteNumbers(json, "counts", entries.Select(entry => entry.Headings.Length));
        WriteTexts(json, "headings", entries.SelectMany(entry => entry.Headings).Select(heading => heading.Title));
        WriteTexts(json, "anchors", entries.SelectMany(entry => entry.Headings).Select(heading => heading.Id));
    });

    /// <summary>Nothing where the script would make the same address of the title.</summary>
    private static string Address(SearchEntry entry) => entry.Path == PagePath.Role(entry.Title.ToLowerInvariant().Replace(' ', '-')) ? "" : entry.Path.Text;

    /// <summary>How much of a summary the first file has: whole words, as much as a line shows.</summary>
    private static int Beginning(string summary) => summary.Length <= LineLength ? summary.Length : Math.Max(summary.LastIndexOf(' ', LineLength), 0);

    private static void Write(IBufferWriter<byte> room, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(room, s_compact);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers) json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static PagePath PathOf(string name, string hash) => new($"/assets/{name}-{hash[..12]}.json");
}

using System.Buffers;
using System.Globalization;
using System.Text.Json;
using RoleGuide.Model;

namespace RoleGuide.Pages.Downloads;

/// <summary>Writes JSON with the encoder that lets no markup through. A value that the sources don't give is null.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions s_indented = new() { Indented = true, IndentSize = 1, NewLine = "\n" };

    /// <summary>One object as indented UTF-8 with line feeds, the same bytes everywhere.</summary>
    public static ReadOnlyMemory<byte> Object(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        WriteObject(bytes, write);
        return bytes.WrittenMemory;
    }

    /// <summary>The same into somebody's room, which need not take all of it at once.</summary>
    public static void WriteObject(IBufferWriter<byte> room, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(room, s_indented))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        room.Write("\n"u8);
    }

    public static void Text(this Utf8JsonWriter json, string name, string? text) => json.WriteString(name, text);

    public static void Number(this Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }

    public static void Date(this Utf8JsonWriter json, string name, DateOnly? date) =>
        json.WriteString(name, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(json, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What every download says of itself: the guide, the day its content is of, its terms, and where it is documented.</summary>
    public static void Heading(this Utf8JsonWriter json, Guide guide, Publication publication)
    {
        json.Text("title", guide.Site.Name);
        json.Text("address", GeneratedKinds.SalaryGuide.Path.Absolute(publication.BaseUrl));
        json.Date("content_date", guide.ContentDate);
        if (guide.Site.Licence is not { } licence)
        {
            json.WriteNull("licence");
            return;
        }

        json.WriteStartObject("licence");
        json.Text("name", licence.Name);
        json.Text("url", licence.Url);
        json.WriteEndObject();
    }

    public static void Source(this Utf8JsonWriter json, Source source)
    {
        json.Text("id", source.Id);
        json.Text("title", source.Title);
        json.Text("publisher", source.Publisher);
        json.Number("year", source.Year);
        json.Text("region", source.Region);
        json.Text("url", source.Url);
        json.Date("retrieved", source.Retrieved);
    }
}

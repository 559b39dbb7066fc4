using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace RoleGuide.Output;

/// <summary>
/// The form of manifest.json. Writing is deterministic: fixed order of keys, no white space, one line end. Reading takes
/// exactly what is written and nothing else, since a folder is deleted on the word of this file.
/// </summary>
public static class ManifestJson
{
    private const string Generator = "RoleGuide";
    private const int Format = 2;

    /// <summary>The format that listed files and inputs alone.</summary>
    private const int FilesOnly = 1;

    private const string DateForm = "yyyy-MM-dd";

    /// <summary>Signs such as £ and – stay one character; what could be taken for markup does not.</summary>
    private static readonly JsonWriterOptions s_writing = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes a manifest.json. That of a large guide has tens of megabytes, so its pages are asked for one after another, and none is held.</summary>
    public static void Write(Manifest manifest, IBufferWriter<byte> room)
    {
        using (var json = new Utf8JsonWriter(room, s_writing))
        {
            json.WriteStartObject();
            json.WriteString("generator", Generator);
            json.WriteNumber("format", manifest.Site is null ? FilesOnly : Format);
            json.WriteString("content-date", manifest.ContentDate.ToString(DateForm, CultureInfo.InvariantCulture));
            json.WriteStartArray("files");
            foreach (var one in manifest.Files) Write(json, one);
            json.WriteEndArray();
            json.WriteStartArray("inputs");
            foreach (var input in manifest.Inputs)
            {
                json.WriteStartObject();
                json.WriteString("path", input.Path);
                json.WriteString("sha256", input.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (manifest.Site is { } site)
            {
                json.WritePropertyName("site");
                ManifestSiteJson.Write(json, site);
            }

            json.WriteEndObject();
        }

        room.Write("\n"u8);
    }

    /// <summary>Reads a manifest.json, whoever wrote it.</summary>
    public static ManifestReading Read(ReadOnlyMemory<byte> json) => Read(json, ManifestSiteJson.Read);

    /// <summary>Reads of a manifest.json what files there are and what they were made of, which is all that whoever replaces them has to know. What the site says, most of it by far, is not looked at.</summary>
    public static ManifestReading ReadFiles(ReadOnlyMemory<byte> json) => Read(json, site: null);

    private static ManifestReading Read(ReadOnlyMemory<byte> json, Func<JsonElement, ManifestSite>? site)
    {
        try
        {
            return new ManifestReading.Sound(ManifestOf(StrictJson.Parts(json), site));
        }
        catch (JsonException)
        {
            return new ManifestReading.Damaged("it is not valid JSON");
        }
        catch (InvalidOperationException)
        {
            // The library says so of a text that is not Unicode.
            return new ManifestReading.Damaged("it is not valid JSON");
        }
        catch (FormatException damage)
        {
            return new ManifestReading.Damaged(damage.Message);
        }
    }

    private static void Write(Utf8JsonWriter json, ManifestFile file)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteString("kind", file.Kind);
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("sha256", file.Sha256);
        json.WriteStartArray("sources");
        foreach (var source in file.Sources) json.WriteStringValue(source);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The manifest that the parts of a text are.</summary>
    /// <param name="site">Reads what the site says; null where that is not looked at.</param>
    private static Manifest ManifestOf(ImmutableArray<(string Name, ReadOnlyMemory<byte> Json)> parts, Func<JsonElement, ManifestSite>? site)
    {
        if (parts is not [("generator", var generator), ..] || JsonElement.Parse(generator.Span) is not { ValueKind: JsonValueKind.String } name || !name.ValueEquals(Generator))
        {
            throw new FormatException("its first key is not \"generator\": \"RoleGuide\"");
        }

        var found = parts.FirstOrDefault(static part => part.Name == "format").Json;
        if (found.IsEmpty) throw new FormatException("it names no format");
        var format = StrictJson.Whole(JsonElement.Parse(found.Span));
        if (format > Format)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"its format is {format}, of a newer version of RoleGuide, and this version knows formats up to {Format}"));
        }

        if (format < FilesOnly) throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"its format is {format}, which no version of RoleGuide wrote"));
        string[] keys = ["generator", "format", "content-date", "files", "inputs"];
        if (format > FilesOnly) keys = [.. keys, "site"];
        if (!parts.Select(static part => part.Name).SequenceEqual(keys)) throw StrictJson.OtherKeys(keys);
        if (!DateOnly.TryParseExact(StrictJson.Text(JsonElement.Parse(parts[2].Json.Span)), DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            throw new FormatException("its content-date is not a date");
        }

        var files = StrictJson.Elements(parts[3].Json.Span, FileOf);
        var inputs = StrictJson.Elements(parts[4].Json.Span, InputOf);
        StrictJson.RequireOrder(files.Select(static file => file.Path), "path");
        StrictJson.RequireOrder(inputs.Select(static input => input.Path), "path");
        return new Manifest(date, files, inputs) { Site = format == FilesOnly ? null : site?.Invoke(JsonElement.Parse(parts[5].Json.Span)) };
    }

    private static ManifestFile FileOf(ref Utf8JsonReader json)
    {
        ReadOnlySpan<string> keys = ["path", "kind", "bytes", "sha256", "sources"];
        StrictJson.RequireObject(ref json);
        StrictJson.Next(ref json, keys[0], keys);
        var path = Path(ref json);
        StrictJson.Next(ref json, keys[1], keys);
        var kind = StrictJson.Text(ref json);
        StrictJson.Next(ref json, keys[2], keys);
        var bytes = StrictJson.Whole(ref json);
        StrictJson.Next(ref json, keys[3], keys);
        var hash = Hash(ref json);
        StrictJson.Next(ref json, keys[4], keys);
        StrictJson.RequireList(ref json);
        var sources = ImmutableArray.CreateBuilder<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) sources.Add(StrictJson.Text(ref json));
        StrictJson.Next(ref json, null, keys);
        return new ManifestFile(path, kind, bytes, hash, sources.DrainToImmutable());
    }

    private static ManifestInput InputOf(ref Utf8JsonReader json)
    {
        ReadOnlySpan<string> keys = ["path", "sha256"];
        StrictJson.RequireObject(ref json);
        StrictJson.Next(ref json, keys[0], keys);
        var path = Path(ref json);
        StrictJson.Next(ref json, keys[1], keys);
        var hash = Hash(ref json);
        StrictJson.Next(ref json, null, keys);
        return new ManifestInput(path, hash);
    }

    private static string Path(ref Utf8JsonReader json) => StrictJson.Text(ref json) is var path && OutputPath.IsSound(path)
        ? path
        : throw new FormatException($"the path \"{path}\" leaves its folder");

    private static string Hash(ref Utf8JsonReader json) => StrictJson.Text(ref json) is { Length: 64 } hash && hash.All(char.IsAsciiHexDigitLower)
        ? hash
        : throw new FormatException("a hash is not 64 hexadecimal digits");
}

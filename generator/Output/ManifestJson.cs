using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace RoleGuide.Output;

/// <summary>
/// The form of manifest.json. Writing is deterministic: fixed order of keys, no white space, one line end. Reading takes
/// exactly what is written and nothing else, since a folder is deleted on the word of this file.
/// </summary>
public static class ManifestJson
{
    private const string Generator = "RoleGuide";
    private const int Format = 1;
    private const string DateForm = "yyyy-MM-dd";

    /// <summary>The bytes of manifest.json.</summary>
    public static byte[] Write(Manifest manifest)
    {
        var buffer = new ArrayBufferWriter<byte>(256 * (manifest.Files.Length + 1));
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("generator", Generator);
            json.WriteNumber("format", Format);
            json.WriteString("content-date", manifest.ContentDate.ToString(DateForm, CultureInfo.InvariantCulture));
            json.WriteStartArray("files");
            foreach (var file in manifest.Files) Write(json, file);
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
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads a manifest.json, whoever wrote it.</summary>
    public static ManifestReading Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return new ManifestReading.Sound(ManifestOf(document.RootElement));
        }
        catch (JsonException)
        {
            return new ManifestReading.Damaged("it is not valid JSON");
        }
        catch (InvalidOperationException)
        {
            // JsonElement says so of a text that is not Unicode.
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

    private static Manifest ManifestOf(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object
            || root.EnumerateObject().FirstOrDefault() is not { Value.ValueKind: JsonValueKind.String } first
            || !first.NameEquals("generator"u8) || !first.Value.ValueEquals(Generator))
        {
            throw new FormatException("its first key is not \"generator\": \"RoleGuide\"");
        }

        if (!root.TryGetProperty("format"u8, out var format) || Whole(format) != Format)
        {
            throw new FormatException("its format is not 1, the only one this version knows");
        }

        var values = Values(root, "generator", "format", "content-date", "files", "inputs");
        if (!DateOnly.TryParseExact(Text(values[2]), DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            throw new FormatException("its content-date is not a date");
        }

        var files = Elements(values[3]).Select(FileOf).ToImmutableArray();
        var inputs = Elements(values[4]).Select(InputOf).ToImmutableArray();
        RequireOrder(files.Select(static file => file.Path));
        RequireOrder(inputs.Select(static input => input.Path));
        return new Manifest(date, files, inputs);
    }

    private static ManifestFile FileOf(JsonElement element)
    {
        var values = Values(element, "path", "kind", "bytes", "sha256", "sources");
        return new ManifestFile(Path(values[0]), Text(values[1]), Whole(values[2]), Hash(values[3]), [.. Elements(values[4]).Select(Text)]);
    }

    private static ManifestInput InputOf(JsonElement element)
    {
        var values = Values(element, "path", "sha256");
        return new ManifestInput(Path(values[0]), Hash(values[1]));
    }

    /// <summary>The values of an object that has exactly these keys in this order.</summary>
    private static JsonElement[] Values(JsonElement element, params ReadOnlySpan<string> keys)
    {
        if (element.ValueKind != JsonValueKind.Object) throw new FormatException("an entry is not an object");
        var properties = element.EnumerateObject().ToArray();
        var sound = properties.Length == keys.Length;
        for (var at = 0; sound && at < keys.Length; at++) sound = properties[at].NameEquals(keys[at]);
        return sound
            ? Array.ConvertAll(properties, static property => property.Value)
            : throw new FormatException($"an entry has other keys than {string.Join(", ", keys)}");
    }

    private static JsonElement.ArrayEnumerator Elements(JsonElement element) => element.ValueKind == JsonValueKind.Array
        ? element.EnumerateArray()
        : throw new FormatException("a list is missing");

    private static string Text(JsonElement element) => element.ValueKind == JsonValueKind.String
        ? element.GetString()!
        : throw new FormatException("a text is missing");

    private static long Whole(JsonElement element) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out var number) && number >= 0
            ? number
            : throw new FormatException("a number is missing");

    private static string Path(JsonElement element) => Text(element) is var path && OutputPath.IsSound(path)
        ? path
        : throw new FormatException($"the path \"{Text(element)}\" leaves its folder");

    private static string Hash(JsonElement element) => Text(element) is { Length: 64 } hash && hash.All(char.IsAsciiHexDigitLower)
        ? hash
        : throw new FormatException("a hash is not 64 hexadecimal digits");

    private static void RequireOrder(IEnumerable<string> paths)
    {
        var last = "";
        foreach (var path in paths)
        {
            if (string.CompareOrdinal(last, path) >= 0) throw new FormatException($"the path \"{path}\" is listed twice or out of order");
            last = path;
        }
    }
}

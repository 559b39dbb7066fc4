using System.Collections.Immutable;
using System.Text.Json;

namespace RoleGuide.Output;

/// <summary>Reads JSON in exactly the form in which it was written. Whatever else it meets is a <see cref="FormatException"/> with the end of a sentence.</summary>
internal static class StrictJson
{
    /// <summary>The values of an object that has exactly these keys in this order.</summary>
    public static JsonElement[] Values(JsonElement element, params ReadOnlySpan<string> keys)
    {
        var properties = Properties(element);
        var sound = properties.Length == keys.Length;
        for (var at = 0; sound && at < keys.Length; at++) sound = properties[at].NameEquals(keys[at]);
        return sound ? Array.ConvertAll(properties, static property => property.Value) : throw OtherKeys(keys);
    }

    /// <summary>That an object has not exactly these keys in this order.</summary>
    public static FormatException OtherKeys(params ReadOnlySpan<string> keys) => new($"an entry has other keys than {string.Join(", ", keys)}");

    /// <summary>The properties of a whole text of JSON as they are written; none where it is no object. Of a large text an element would take more than the text.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static ImmutableArray<(string Name, ReadOnlyMemory<byte> Json)> Parts(ReadOnlyMemory<byte> json)
    {
        var parts = ImmutableArray.CreateBuilder<(string Name, ReadOnlyMemory<byte> Json)>();
        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) reader.Skip();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            parts.Add((name, json[start..(int)reader.BytesConsumed]));
        }

        // What stands behind the object is no JSON.
        while (reader.Read())
        {
        }

        return parts.ToImmutable();
    }

    /// <summary>Reads one element of a list, which begins where the reader stands, to its end.</summary>
    public delegate T Reading<T>(ref Utf8JsonReader json);

    /// <summary>What is read of each element of a list that is written here, one after the other.</summary>
    public static ImmutableArray<T> Elements<T>(ReadOnlySpan<byte> json, Reading<T> read)
    {
        var made = ImmutableArray.CreateBuilder<T>();
        var reader = new Utf8JsonReader(json);
        reader.Read();
        RequireList(ref reader);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) made.Add(read(ref reader));
        return made.ToImmutable();
    }

    /// <summary>Requires an object where the reader stands.</summary>
    public static void RequireObject(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject) throw new FormatException("an entry is not an object");
    }

    /// <summary>Requires a list where the reader stands.</summary>
    public static void RequireList(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray) throw new FormatException("a list is missing");
    }

    /// <summary>Goes to the value of the next key of an object, or to its end where none is left.</summary>
    /// <param name="key">The key that has to come next; null where the object has to end.</param>
    /// <param name="keys">All keys that it has.</param>
    public static void Next(ref Utf8JsonReader json, string? key, params ReadOnlySpan<string> keys)
    {
        json.Read();
        var isThere = key is null ? json.TokenType == JsonTokenType.EndObject : json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals(key);
        if (!isThere) throw OtherKeys(keys);
        if (key is not null) json.Read();
    }

    /// <summary>The text where the reader stands.</summary>
    public static string Text(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.String ? json.GetString()! : throw new FormatException("a text is missing");

    /// <summary>The number where the reader stands.</summary>
    public static long Whole(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.Number && json.TryGetInt64(out var number) && number >= 0 ? number : throw new FormatException("a number is missing");

    public static JsonProperty[] Properties(JsonElement element) => element.ValueKind == JsonValueKind.Object
        ? [.. element.EnumerateObject()]
        : throw new FormatException("an entry is not an object");

    public static JsonElement.ArrayEnumerator Elements(JsonElement element) => element.ValueKind == JsonValueKind.Array
        ? element.EnumerateArray()
        : throw new FormatException("a list is missing");

    public static string Text(JsonElement element) => element.ValueKind == JsonValueKind.String
        ? element.GetString()!
        : throw new FormatException("a text is missing");

    public static long Whole(JsonElement element) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out var number) && number >= 0
            ? number
            : throw new FormatException("a number is missing");

    /// <summary>Names stand once each and in ordinal order.</summary>
    public static void RequireOrder(IEnumerable<string> names, string what)
    {
        var last = "";
        foreach (var name in names)
        {
            if (string.CompareOrdinal(last, name) >= 0) throw new FormatException($"the {what} \"{name}\" is listed twice or out of order");
            last = name;
        }
    }
}

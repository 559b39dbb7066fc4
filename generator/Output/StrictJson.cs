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
        return sound
            ? Array.ConvertAll(properties, static property => property.Value)
            : throw new FormatException($"an entry has other keys than {string.Join(", ", keys)}");
    }

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

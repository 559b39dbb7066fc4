using System.Text.Json;

namespace RoleGuide.Checks;

/// <summary>Whether bytes are one JSON value.</summary>
internal static class JsonText
{
    public static bool IsSound(ReadOnlySpan<byte> text)
    {
        try
        {
            var reader = new Utf8JsonReader(text);
            while (reader.Read()) { }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

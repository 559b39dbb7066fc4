using System.Net;
using System.Text;

namespace RoleGuide.Checks;

/// <summary>Makes texts of bytes, and the same text of the same bytes wherever it can: the links and ids of a thousand pages are mostly the same few.</summary>
internal sealed class TextPool
{
    private const int Size = 8192;

    private readonly string?[] _texts = new string?[Size];

    /// <summary>The text of an attribute or an element as a browser reads it.</summary>
    public string Text(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return "";
        var hash = 2166136261u;
        foreach (var one in bytes) hash = (hash ^ one) * 16777619u;
        ref var kept = ref _texts[(hash ^ (hash >> 15)) % Size];
        if (kept is not null && Ascii.Equals(bytes, kept)) return kept;
        var text = Encoding.UTF8.GetString(bytes);
        return bytes.Contains((byte)'&') ? WebUtility.HtmlDecode(text) : kept = text;
    }
}

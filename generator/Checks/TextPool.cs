using System.Buffers.Binary;
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
        ref var kept = ref _texts[PlaceOf(bytes)];
        if (kept is not null && Ascii.Equals(bytes, kept)) return kept;
        var text = Encoding.UTF8.GetString(bytes);
        return bytes.Contains((byte)'&') ? WebUtility.HtmlDecode(text) : kept = text;
    }

    /// <summary>Where a text would be kept: its bytes mixed as FNV-1a does, but eight at a time; the last eight may be mixed in part for a second time.</summary>
    private static int PlaceOf(ReadOnlySpan<byte> bytes)
    {
        var hash = 14695981039346656037ul;
        if (bytes.Length >= sizeof(ulong))
        {
            var last = BinaryPrimitives.ReadUInt64LittleEndian(bytes[^sizeof(ulong)..]);
            for (; bytes.Length > sizeof(ulong); bytes = bytes[sizeof(ulong)..]) hash = Mixed(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            return (int)(Mixed(hash ^ last) % Size);
        }

        foreach (var one in bytes) hash = Mixed(hash ^ one);
        return (int)(hash % Size);

        static ulong Mixed(ulong hash) => (hash * 1099511628211) ^ (hash >> 29);
    }
}

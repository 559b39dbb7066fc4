using System.Runtime.InteropServices;

namespace RoleGuide.Content.FrontMatter;

/// <summary>
/// Where one value of a front matter stands, as it is read out of packed places. There a value is a head, its key if that has no number, its line counted from that of the value that
/// holds it, its column and its length, and if it holds others how many bytes they take, and they themselves. Each number takes seven bits a byte, the lowest first.
/// </summary>
/// <param name="IsWholeList">Whether it is a list that has items, all of which could be read.</param>
/// <param name="Inside">Where the values that it holds are packed.</param>
internal readonly record struct FieldPlace(bool IsWholeList, int Line, int Column, int Length, Range Inside)
{
    /// <summary>Set in the head of a value that holds others.</summary>
    public const int Holds = 1;

    /// <summary>Set in the head of a list that is whole.</summary>
    public const int Whole = 2;

    /// <summary>How far the number of a key is moved up in the head of its value.</summary>
    public const int NameShift = 2;

    /// <summary>Reads the value that starts at an offset.</summary>
    /// <param name="lineAbove">The line of the value that holds it; 0 for the outermost one.</param>
    public static FieldPlace At(ReadOnlySpan<byte> packed, int offset, int lineAbove)
    {
        var head = Head(packed, ref offset);
        var (line, column, length) = (unchecked(lineAbove + Number(packed, ref offset)), Number(packed, ref offset), Number(packed, ref offset));
        var size = (head & Holds) == 0 ? 0 : Number(packed, ref offset);
        return new FieldPlace((head & Whole) != 0, line, column, length, offset..(offset + size));
    }

    /// <summary>Whether the value that starts at an offset has this key, or none where null is asked for.</summary>
    /// <param name="number">The number of the key.</param>
    public static bool IsCalled(ReadOnlySpan<byte> packed, int offset, int number, string? key)
    {
        if (Number(packed, ref offset) >> NameShift != number) return false;
        if (number != FieldNames.Spelt) return true;
        var letters = Number(packed, ref offset);
        return MemoryMarshal.Cast<byte, char>(packed.Slice(offset, letters)).SequenceEqual(key);
    }

    /// <summary>Where the value ends that starts at an offset, with all that it holds.</summary>
    public static int After(ReadOnlySpan<byte> packed, int offset)
    {
        var head = Head(packed, ref offset);
        for (var numbers = 3; numbers > 0; offset++)
        {
            if (packed[offset] <= 0x7F) numbers--;
        }

        if ((head & Holds) == 0) return offset;
        var size = Number(packed, ref offset);
        return offset + size;
    }

    /// <summary>Reads a head, and passes over the key if that is spelt out.</summary>
    private static int Head(ReadOnlySpan<byte> packed, ref int offset)
    {
        var head = Number(packed, ref offset);
        if (head >> NameShift != FieldNames.Spelt) return head;
        var letters = Number(packed, ref offset);
        offset += letters;
        return head;
    }

    private static int Number(ReadOnlySpan<byte> packed, ref int offset) => packed[offset] <= 0x7F ? packed[offset++] : LongNumber(packed, ref offset);

    private static int LongNumber(ReadOnlySpan<byte> packed, ref int offset)
    {
        var value = packed[offset++] & 0x7Fu;
        for (var shift = 7; ; shift += 7)
        {
            var one = packed[offset++];
            value |= (uint)(one & 0x7F) << shift;
            if (one <= 0x7F) return unchecked((int)value);
        }
    }
}

using System.Runtime.InteropServices;

namespace RoleGuide.Content.FrontMatter;

/// <summary>Where one value of a front matter stands, as it is read out of packed places.</summary>
/// <param name="Name">The number of its key; <see cref="NoName"/> for an item of a list and for the outermost value, <see cref="OwnName"/> for a key that is spelt out.</param>
/// <param name="Spelt">The bytes that spell out its key, two for each UTF-16 unit; empty when it is known by its number.</param>
/// <param name="IsWholeList">Whether it is a list that has items, all of which could be read.</param>
/// <param name="Inside">Where the values that it holds are packed.</param>
internal readonly record struct FieldPlace(int Name, Range Spelt, bool IsWholeList, int Line, int Column, int Length, Range Inside)
{
    /// <summary>It has no key.</summary>
    public const int NoName = 0;

    /// <summary>Its key is spelt out.</summary>
    public const int OwnName = 1;

    /// <summary>The number of the first of <see cref="FieldNames.All"/>; the others follow.</summary>
    public const int FirstName = 2;

    /// <summary>Set in the head of a value that holds others.</summary>
    public const int Holds = 1;

    /// <summary>Set in the head of a list that is whole.</summary>
    public const int Whole = 2;

    /// <summary>How far the number of a key is moved up in the head of its value.</summary>
    public const int NameShift = 2;

    /// <summary>Reads the value that starts at an offset.</summary>
    /// <param name="lineAbove">The line of the value that holds it, from which its own is counted; 0 for the outermost one.</param>
    public static FieldPlace At(ReadOnlySpan<byte> packed, int offset, int lineAbove)
    {
        var head = Number(packed, ref offset);
        var spelt = offset..offset;
        if (head >> NameShift == OwnName)
        {
            var length = Number(packed, ref offset);
            spelt = offset..(offset + length);
            offset += length;
        }

        var (line, column, units) = (unchecked(lineAbove + Number(packed, ref offset)), Number(packed, ref offset), Number(packed, ref offset));
        var size = (head & Holds) == 0 ? 0 : Number(packed, ref offset);
        return new FieldPlace(head >> NameShift, spelt, (head & Whole) != 0, line, column, units, offset..(offset + size));
    }

    /// <summary>Whether its key is this one, or it has none and null is asked for.</summary>
    public bool IsCalled(string? key, ReadOnlySpan<byte> packed) => Name switch
    {
        NoName => key is null,
        OwnName => key is not null && MemoryMarshal.Cast<byte, char>(packed[Spelt]).SequenceEqual(key),
        _ => string.Equals(FieldNames.All[Name - FirstName], key, StringComparison.Ordinal),
    };

    /// <summary>A number of seven bits a byte, the lowest first.</summary>
    private static int Number(ReadOnlySpan<byte> packed, ref int offset)
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var one = packed[offset++];
            value |= (uint)(one & 0x7F) << shift;
            if (one <= 0x7F) return unchecked((int)value);
        }
    }
}

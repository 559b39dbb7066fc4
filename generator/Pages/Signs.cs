using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RoleGuide.Pages;

/// <summary>What some signs of markup are, looked at all at once: a bit for each, the lowest for the first.</summary>
/// <param name="Letters">The letters and digits.</param>
/// <param name="Spaces">White space.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Signs(uint Letters, uint Spaces, uint TagStarts, uint TagEnds)
{
    /// <summary>How many are looked at.</summary>
    public const int Many = 32;

    /// <summary>The first of some signs.</summary>
    public static Signs Of(ReadOnlySpan<char> markup)
    {
        var signs = MemoryMarshal.Cast<char, ushort>(markup);
        var ascii = Vector256.NarrowWithSaturation(Vector256.Create(signs), Vector256.Create(signs[Vector256<ushort>.Count..]));
        var letters = Bits(IsAmong(ascii | Vector256.Create((byte)0x20), 'a', 26) | IsAmong(ascii, '0', 10));
        var spaces = Bits(IsAmong(ascii, '\t', 5) | Is(ascii, ' '));
        for (var others = ascii.ExtractMostSignificantBits(); others != 0; others &= others - 1)
        {
            var at = BitOperations.TrailingZeroCount(others);
            if (char.IsLetterOrDigit(markup[at])) letters |= 1u << at;
            if (char.IsWhiteSpace(markup[at])) spaces |= 1u << at;
        }

        return new Signs(letters, spaces, Bits(Is(ascii, '<')), Bits(Is(ascii, '>')));
    }

    private static Vector256<byte> Is(Vector256<byte> signs, char sign) => Vector256.Equals(signs, Vector256.Create((byte)sign));

    /// <summary>Whether they are among so many signs from a first one on.</summary>
    private static Vector256<byte> IsAmong(Vector256<byte> signs, char first, byte many) => Vector256.LessThan(signs - Vector256.Create((byte)first), Vector256.Create(many));

    private static uint Bits(Vector256<byte> signs) => signs.ExtractMostSignificantBits();
}

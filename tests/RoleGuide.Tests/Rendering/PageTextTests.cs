using System.Runtime.InteropServices;
using System.Text;
using RoleGuide.Rendering;

namespace RoleGuide.Tests.Rendering;

public sealed class PageTextTests
{
    /// <summary>Characters are passed on in blocks, whose ends fall anywhere: between texts, within one, and within a character of two halves.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("🙂")]
    [InlineData("x🙂")]
    [InlineData("–🙂é")]
    public void A_text_of_any_length_comes_out_as_it_was_written(string piece)
    {
        using var text = new PageText();
        var expected = new StringBuilder();
        foreach (var times in (int[])[1, 7, 5_000, 1, 40_000, 3])
        {
            var repeated = new StringBuilder().Insert(0, piece, times).ToString();
            text.Write(repeated);
            text.Write("<");
            text.Write(piece);
            text.Write(">");
            foreach (var one in piece) text.Write(one);
            expected.Append(repeated).Append('<').Append(piece).Append('>').Append(piece);
        }

        text.Take().ToArray().ShouldBe(Encoding.UTF8.GetBytes(expected.ToString()));
        text.Take().IsEmpty.ShouldBeTrue();
    }

    /// <summary>Otherwise the longest page would stay in memory to the end, once for each processor.</summary>
    [Fact]
    public void The_room_of_a_long_page_goes_with_it()
    {
        using var text = new PageText();
        text.Write(new string('x', 5_000_000));
        RoomOf(text.Take()).ShouldBeInRange(5_000_000, 12_000_000);

        text.Write("short");

        RoomOf(text.Take()).ShouldBeLessThan(100_000);
    }

    private static int RoomOf(ReadOnlyMemory<byte> page)
    {
        MemoryMarshal.TryGetArray(page, out var room).ShouldBeTrue();
        return room.Array!.Length;
    }
}

using System.Text;
using RoleGuide.Content.Sources;

namespace RoleGuide.Tests.Content.Sources;

public sealed class UnsafeCharactersTests
{
    [Theory]
    [InlineData(0x00)]
    [InlineData(0x08)]
    [InlineData(0x0B)]
    [InlineData(0x0D)]
    [InlineData(0x1F)]
    [InlineData(0x7F)]
    [InlineData(0x9F)]
    [InlineData(0x061C)]
    [InlineData(0x200E)]
    [InlineData(0x200F)]
    [InlineData(0x2028)]
    [InlineData(0x2029)]
    [InlineData(0x202A)]
    [InlineData(0x202E)]
    [InlineData(0x2066)]
    [InlineData(0x2069)]
    [InlineData(0xFDD0)]
    [InlineData(0xFDEF)]
    [InlineData(0xFEFF)]
    [InlineData(0xFFFE)]
    [InlineData(0xFFFF)]
    [InlineData(0x1FFFE)]
    [InlineData(0x10FFFF)]
    public void Controls_separators_noncharacters_and_marks_of_direction_are_unsafe(int codePoint)
    {
        var character = new Rune(codePoint);

        UnsafeCharacters.IsUnsafe(character).ShouldBeTrue();
        UnsafeCharacters.Find($"aé😀{character}b").ShouldBe((4, codePoint));
    }

    [Fact]
    public void Half_a_pair_is_unsafe()
    {
        UnsafeCharacters.Find("a\uD83D").ShouldBe((1, 0xD83D));
        UnsafeCharacters.Find("\uDE00a").ShouldBe((0, 0xDE00));
    }

    [Fact]
    public void All_other_text_is_safe()
    {
        UnsafeCharacters.Find("a\tb\nc ~ \u00A0é—日本語😀\u200B\u200D\uFFFD").ShouldBeNull();
        foreach (var codePoint in new[] { 0x09, 0x0A, 0x20, 0x7E, 0xA0, 0x200D, 0x2065, 0xFDCF, 0xFDF0, 0xFFFD, 0x10000 })
            UnsafeCharacters.IsUnsafe(new Rune(codePoint)).ShouldBeFalse();
    }
}

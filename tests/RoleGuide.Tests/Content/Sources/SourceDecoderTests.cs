using System.Text;
using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Sources;

public sealed class SourceDecoderTests
{
    [Fact]
    public void A_byte_that_is_no_UTF_8_is_shown_in_its_place() =>
        AboutBytes(SiteFixture.ArticlePath, [.. Encoding.UTF8.GetBytes("---\r\ntitle: Caf\u00e9 \U0001F600 "), 0xE9, .. "\r\n---\r\n"u8]).ShouldBe(
            """
            input/roles/account-management/account-manager.md:2:16: error RG001: The byte 0xE9 is not valid UTF-8. Expected a text saved as UTF-8.
                    hint: Open the file in your editor and choose "Save with encoding: UTF-8".
            """);

    [Fact]
    public void A_byte_that_is_no_UTF_8_is_shown_in_its_place_behind_a_byte_order_mark() =>
        AboutBytes(SiteFixture.ArticlePath, [.. Encoding.UTF8.Preamble, 0xFF]).ShouldBe(
            """
            input/roles/account-management/account-manager.md:1:1: error RG001: The byte 0xFF is not valid UTF-8. Expected a text saved as UTF-8.
                    hint: Open the file in your editor and choose "Save with encoding: UTF-8".
            """);

    [Fact]
    public void Windows_own_encoding_is_named() => AboutBytes(SiteFixture.ArticlePath, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("---\n")]).ShouldBe(
            """
            input/roles/account-management/account-manager.md:1:1: error RG001: The file is saved as UTF-16. Expected a text saved as UTF-8.
                    hint: Open the file in your editor and choose "Save with encoding: UTF-8".
            """);

    [Fact]
    public void That_encoding_is_named_without_its_mark_too() => AboutBytes(SiteFixture.ArticlePath, Encoding.BigEndianUnicode.GetBytes("---\ntitle")).ShouldBe(
            """
            input/roles/account-management/account-manager.md:1:1: error RG001: The file is saved as UTF-16. Expected a text saved as UTF-8.
                    hint: Open the file in your editor and choose "Save with encoding: UTF-8".
            """);

    [Fact]
    public void The_widest_encoding_is_named() => AboutBytes(SiteFixture.ArticlePath, [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes("---\n")]).ShouldBe(
            """
            input/roles/account-management/account-manager.md:1:1: error RG001: The file is saved as UTF-32. Expected a text saved as UTF-8.
                    hint: Open the file in your editor and choose "Save with encoding: UTF-8".
            """);

    [Fact]
    public void A_byte_order_mark_does_no_harm() => AboutBytes(SiteFixture.ArticlePath, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(SiteFixture.SoundArticle())]).ShouldBe("");

    [Fact]
    public void A_forbidden_character_is_shown_in_its_place() => AboutBody("Line one.\n\nHe\u0301 \U0001F600 \u200F right.\n").ShouldBe(
            """
            input/roles/account-management/account-manager.md:10:8: error RG002: The invisible character U+200F is not allowed. Expected letters, digits, punctuation, tabs and line ends only.
                    hint: It often comes with text pasted from elsewhere: delete it, or type the line again.
            """);

    [Theory]
    [InlineData("\0", "U+0000")]
    [InlineData("\u001b", "U+001B")]
    [InlineData("\u007f", "U+007F")]
    [InlineData("\u0085", "U+0085")]
    [InlineData("\u2028", "U+2028")]
    [InlineData("\u2029", "U+2029")]
    [InlineData("\u202e", "U+202E")]
    [InlineData("\u2066", "U+2066")]
    [InlineData("\ufeff", "U+FEFF")]
    [InlineData("\ufffe", "U+FFFE")]
    [InlineData("\ufdd0", "U+FDD0")]
    [InlineData("\U0001FFFF", "U+1FFFF")]
    public void What_nobody_sees_is_refused(string character, string name) =>
        AboutBody($"Before {character} after.\n").ShouldContain($":8:8: error RG002: The invisible character {name} is not allowed. Expected letters, digits, punctuation, tabs and line ends only.");
}

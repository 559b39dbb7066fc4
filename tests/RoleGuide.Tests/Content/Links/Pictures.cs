using System.Buffers.Binary;
using System.Text;

namespace RoleGuide.Tests.Content.Links;

/// <summary>The first bytes of pictures, as far as their size.</summary>
internal static class Pictures
{
    public static byte[] Png(int width, int height) => [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, .. BigEndian(width), .. BigEndian(height), 8, 2, 0, 0, 0];

    public static byte[] Jpeg(int width, int height) =>
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 17, 8, .. BigEndian(height)[2..], .. BigEndian(width)[2..], 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    public static byte[] Webp(int width, int height) =>
        [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, .. LittleEndian(width - 1)[..3], .. LittleEndian(height - 1)[..3]];

    public static byte[] Avif(int width, int height) =>
        [0, 0, 0, 24, .. "ftypavif"u8, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes("avifmif1"), 0, 0, 0, 20, .. "ispe"u8, 0, 0, 0, 0, .. BigEndian(width), .. BigEndian(height)];

    private static byte[] BigEndian(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] LittleEndian(int number) => [.. BigEndian(number).Reverse()];
}

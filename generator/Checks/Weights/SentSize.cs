using System.IO.Compression;

namespace RoleGuide.Checks.Weights;

/// <summary>The size of a text as hosts send it: compressed with Brotli at quality 5, which they reach while a reader waits.</summary>
public static class SentSize
{
    private const int Quality = 5;
    private const int Window = 22;

    /// <summary>In bytes.</summary>
    public static int Of(ReadOnlySpan<byte> text)
    {
        var room = new byte[BrotliEncoder.GetMaxCompressedLength(text.Length)];
        return BrotliEncoder.TryCompress(text, room, out var size, Quality, Window) ? size : text.Length;
    }
}

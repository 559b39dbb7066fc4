using System.Buffers.Binary;
using System.Collections.Immutable;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Links;

/// <summary>Reads the pictures: their kind by their first bytes and their size from their headers, so that pages can reserve the room for them.</summary>
public static class PictureReader
{
    /// <summary>The most pixels on a side: a picture for a text column needs a tenth of it.</summary>
    public const int SideLimit = 8_000;

    public static Reported<ImmutableArray<Picture>> ReadAll(SourceTree tree)
    {
        var found = new DiagnosticBag();
        var pictures = ImmutableArray.CreateBuilder<Picture>();
        foreach (var file in tree.Under(InputLayout.Images))
        {
            pictures.Add(Read(file, found));
        }

        // A picture that could not be taken or read keeps its address, so that articles don't miss it as well.
        pictures.AddRange(tree.RefusedUnder(InputLayout.Images).Select(Unread));
        return found.Report(pictures.ToImmutable());
    }

    private static Picture Read(SourceFile file, DiagnosticBag found)
    {
        if (UnsafeName(file.Path) is { } name) found.Add(FileMistakes.BadPictureName(file.Path, name));
        if (ReservedName(file.Path) is { } reserved) found.Add(FileMistakes.ReservedName(file.Path, reserved));
        var (picture, mistakes) = file.Read(Unread(file.Path), bytes => Sized(file, bytes.Span));
        found.AddRange(mistakes);
        return picture;
    }

    private static Reported<Picture> Sized(SourceFile file, ReadOnlySpan<byte> bytes)
    {
        var size = Path.GetExtension(file.Name) switch
        {
            ".png" => PngSize(bytes),
            ".jpg" or ".jpeg" => JpegSize(bytes),
            ".webp" => WebpSize(bytes),
            _ => AvifSize(bytes),
        };
        if (size is not var (width, height) || width <= 0 || height <= 0)
        {
            return Refused(file, LinkMistakes.BadImage(file.Path, "The file is not the kind of picture that its ending says. Expected a sound picture."));
        }

        if (width <= SideLimit && height <= SideLimit) return new Reported<Picture>(new Picture(file.Path, width, height), []);
        return Refused(file, LinkMistakes.ImageTooLarge(file.Path, width, height, SideLimit));
    }

    private static Reported<Picture> Refused(SourceFile file, Diagnostic mistake) => new(Unread(file.Path), [mistake]);

    private static Picture Unread(string path) => new(path, 0, 0);

    /// <summary>The first folder or name that cannot be part of an address; null when all can.</summary>
    private static string? UnsafeName(string path) =>
        path[..^Path.GetExtension(path).Length].Split('/').FirstOrDefault(segment => !Model.Slug.IsSlug(segment));

    private static string? ReservedName(string path) =>
        path[..^Path.GetExtension(path).Length].Split('/').FirstOrDefault(segment => Model.Slug.IsDeviceName(segment));

    private static (int Width, int Height)? PngSize(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 24 && bytes[0] == 0x89 && bytes[1..].StartsWith("PNG\r\n\x1a\n"u8) && bytes.Slice(12, 4).SequenceEqual("IHDR"u8)
            ? (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]))
            : null;

    /// <summary>Walks the segments to the start of frame, which holds the size.</summary>
    private static (int Width, int Height)? JpegSize(ReadOnlySpan<byte> bytes)
    {
        if (bytes is not [0xFF, 0xD8, ..]) return null;
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }

    private static (int Width, int Height)? WebpSize(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30 || !bytes.StartsWith("RIFF"u8) || !bytes[8..].StartsWith("WEBP"u8)) return null;
        if (bytes[12..].StartsWith("VP8X"u8)) return (1 + ReadUInt24(bytes[24..]), 1 + ReadUInt24(bytes[27..]));
        if (bytes[12..].StartsWith("VP8 "u8)) return (BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF);
        if (!bytes[12..].StartsWith("VP8L"u8) || bytes[20] != 0x2F) return null;
        var packed = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
        return (1 + (int)(packed & 0x3FFF), 1 + (int)((packed >> 14) & 0x3FFF));
    }

    /// <summary>The size stands in the image spatial extents (ispe); the largest is the picture, smaller ones are its tiles or its preview.</summary>
    private static (int Width, int Height)? AvifSize(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 32 || !bytes[4..].StartsWith("ftyp"u8) || !(bytes[8..].StartsWith("avif"u8) || bytes[8..].StartsWith("avis"u8))) return null;
        (int Width, int Height)? best = null;
        var rest = bytes;
        while (rest.IndexOf("ispe"u8) is >= 0 and var at && at + 16 <= rest.Length)
        {
            var size = (Width: BinaryPrimitives.ReadInt32BigEndian(rest[(at + 8)..]), Height: BinaryPrimitives.ReadInt32BigEndian(rest[(at + 12)..]));
            if (best is null || (long)size.Width * size.Height > (long)best.Value.Width * best.Value.Height) best = size;
            rest = rest[(at + 16)..];
        }

        return best;
    }

    private static int ReadUInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}

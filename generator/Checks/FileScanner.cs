using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using RoleGuide.Output;

namespace RoleGuide.Checks;

/// <summary>Reads finished files that programs read as they are handed on, so that nobody has to hold them until all are there.</summary>
internal static class FileScanner
{
    private const string NoJson = "the file is no JSON";
    private const string Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Where a PNG file gives its width; its height follows.</summary>
    private const int PlaceOfSize = 16;

    /// <summary>Hands a file on and reads it. One that is made in pieces is read as it is written, if pieces are enough to judge it.</summary>
    /// <param name="put">Takes the file, writes all of it and says how the manifest lists it.</param>
    public static (ManifestFile Listed, FileTrace Trace) HandOn(SiteFile file, Func<SiteFile, ManifestFile> put)
    {
        if (file is PiecedFile pieced && !IsReadAsWhole(file.Path)) return HandOnInPieces(pieced, put);
        var held = file.Held();
        return (put(held), Read(held));
    }

    /// <summary>Reads a file with its bytes in hand.</summary>
    public static FileTrace Read(OutputFile file) => new(file.Path)
    {
        Fault = IsJson(file.Path) && !JsonText.IsSound(file.Content.Span) ? NoJson : IsXml(file.Path) ? FaultOfXml(file) : null,
        Rules = file.Path == RedirectCheck.Rules ? [.. Encoding.UTF8.GetString(file.Content.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries)] : [],
        Locations = SitemapCheck.IsSitemap(file.Path) ? Locations(file) : [],
        PictureSize = IsPicture(file.Path) ? SizeOf(file.Content.Span) : null,
    };

    private static (ManifestFile Listed, FileTrace Trace) HandOnInPieces(PiecedFile file, Func<SiteFile, ManifestFile> put)
    {
        if (!IsJson(file.Path)) return (put(file), new FileTrace(file.Path));
        var isSound = false;
        var listed = put(file with
        {
            Write = room =>
            {
                var json = new JsonPieces();
                using var pieces = new Pieces(piece =>
                {
                    json.Read(piece);
                    room.Write(piece);
                });
                file.WriteTo(pieces);
                pieces.HandOn();
                isSound = json.EndsSoundly();
            },
        });
        return (listed, new FileTrace(file.Path) { Fault = isSound ? null : NoJson });
    }

    private static bool IsJson(string path) => Path.GetExtension(path) is ".json" or ".webmanifest";

    private static bool IsXml(string path) => Path.GetExtension(path) is ".xml" or ".svg";

    private static bool IsPicture(string path) => path.EndsWith(".png", StringComparison.Ordinal);

    private static bool IsReadAsWhole(string path) => IsXml(path) || IsPicture(path) || path == RedirectCheck.Rules;

    private static string? FaultOfXml(OutputFile file)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file.Content.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            while (reader.Read()) { }
            return null;
        }
        catch (XmlException fault)
        {
            return $"the file is no XML: {fault.Message}";
        }
    }

    private static ImmutableArray<string> Locations(OutputFile file)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file.Content.ToArray()));
            while (reader.ReadToFollowing("url", Sitemaps))
            {
                if (reader.ReadToDescendant("loc", Sitemaps)) found.Add(reader.ReadElementContentAsString());
            }
        }
        catch (XmlException)
        {
            // What is wrong with the file itself is told by its fault.
        }

        return found.ToImmutable();
    }

    private static string SizeOf(ReadOnlySpan<byte> png) => png.Length < PlaceOfSize + 8
        ? "none"
        : string.Create(CultureInfo.InvariantCulture, $"{BinaryPrimitives.ReadUInt32BigEndian(png[PlaceOfSize..])} by {BinaryPrimitives.ReadUInt32BigEndian(png[(PlaceOfSize + 4)..])}");
}

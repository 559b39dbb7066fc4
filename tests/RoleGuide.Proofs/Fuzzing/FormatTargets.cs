using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using RoleGuide.Content.Links;
using RoleGuide.Content.Sources;
using RoleGuide.Output;
using RoleGuide.Proofs.Slots;
using RoleGuide.Serving;

namespace RoleGuide.Proofs.Fuzzing;

/// <summary>The readers of what is not written by hand: pictures, manifests of editions, and the targets of requests.</summary>
internal static class FormatTargets
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private static readonly ImmutableArray<string> s_endings = [".png", ".jpg", ".webp", ".avif"];

    private static readonly ImmutableArray<byte[]> s_pictures =
    [
        Specimen.Files.Single(file => file.Path == "images/x.png").Bytes.ToArray(),
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 9, 0, 7, 1, 1, 0x11, 0, 0xFF, 0xD9],
        [.. "RIFF\x1e\0\0\0WEBPVP8X\x0a\0\0\0"u8, 0, 0, 0, 0, 6, 0, 0, 8, 0, 0],
        [.. "RIFF\x1e\0\0\0WEBPVP8 \x0a\0\0\0"u8, 0, 0, 0, 0x9D, 1, 0x2A, 7, 0, 9, 0],
        [.. "RIFF\x1e\0\0\0WEBPVP8L\x0a\0\0\0"u8, 0x2F, 6, 0, 2, 0, 0, 0, 0, 0, 0],
        [.. "\0\0\0\x10ftypavif\0\0\0\0"u8, .. "\0\0\0\x14ispe\0\0\0\0\0\0\0\x07\0\0\0\x09"u8],
    ];

    private static readonly ImmutableArray<byte[]> s_manifests =
    [
        Encoding.UTF8.GetBytes($$"""{"generator":"RoleGuide","format":1,"content-date":"2026-11-21","files":[{"path":"a/index.html","kind":"page","bytes":7,"sha256":"{{Hash}}","sources":["a.md"]},{"path":"b.txt","kind":"page","bytes":0,"sha256":"{{Hash}}","sources":[]}],"inputs":[{"path":"a.md","sha256":"{{Hash}}"}]}"""),
        Encoding.UTF8.GetBytes("""{"generator":"RoleGuide","format":2,"content-date":"2026-11-21","files":[],"inputs":[],"site":{}}"""),
    ];

    private static readonly ImmutableArray<byte[]> s_requests = [.. ((string[])["/", "/roles/account-manager/", "/a%20b?q=1#x", "/%2e%2e/secret", "//evil.example/", "/a/../b", "http://localhost/", "/a%c3%a9/", "*"]).Select(Encoding.UTF8.GetBytes)];

    public static ImmutableArray<FuzzTarget> All =>
    [
        new("picture", 1, s_pictures, ReadPicture),
        new("manifest", 1, s_manifests, ReadManifest),
        new("request", 1, s_requests, ReadRequest),
    ];

    /// <summary>What is taken for a picture has a size that a page can reserve room for.</summary>
    private static (string Way, IEnumerable<string> Faults) ReadPicture(byte[] bytes)
    {
        var read = PictureReader.ReadAll(new SourceTree(s_endings.Select(ending => new SourceFile($"images/x{ending}", bytes)), []));
        var way = string.Join(' ', read.Value.Select(picture => !IsTaken(picture) ? "-" : $"{Math.Min(picture.Width, 3)}x{Math.Min(picture.Height, 3)}").Concat(read.Diagnostics.Select(one => one.Code)));
        return (way, read.Value.Where(picture => IsTaken(picture) && (picture.Width is <= 0 or > PictureReader.SideLimit || picture.Height is <= 0 or > PictureReader.SideLimit)).Select(picture => $"{picture.Source} has {picture.Width} × {picture.Height} pixels"));

        bool IsTaken(Picture picture) => read.Diagnostics.All(one => one.Spot.Path != picture.Source);
    }

    /// <summary>A manifest that is believed names paths inside of its folder alone, each once, and means the same when it is written and read again.</summary>
    private static (string Way, IEnumerable<string> Faults) ReadManifest(byte[] bytes)
    {
        if (ManifestJson.Read(bytes) is not ManifestReading.Sound { Manifest: var manifest }) return (((ManifestReading.Damaged)ManifestJson.Read(bytes)).Reason.Split('"')[0], []);
        var again = Written(manifest);
        return ($"{manifest.Files.Length} {manifest.Inputs.Length}",
        [
            .. manifest.Files.Where(file => file.Path.Split('/').Any(step => step is "" or "." or "..") || file.Path.Contains('\\', StringComparison.Ordinal)).Select(file => $"the manifest names {file.Path}"),
            .. manifest.Files.GroupBy(file => file.Path, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"the manifest names {group.Key} twice"),
            .. ManifestJson.Read(again) is ManifestReading.Sound { Manifest: var read } && Written(read).AsSpan().SequenceEqual(again) ? Array.Empty<string>() : ["it is another manifest when it is written and read again"],
        ]);
    }

    private static byte[] Written(Manifest manifest)
    {
        var file = new ArrayBufferWriter<byte>();
        ManifestJson.Write(manifest, file);
        return file.WrittenSpan.ToArray();
    }

    /// <summary>Whatever is asked for, the names that are looked up lead nowhere but down.</summary>
    private static (string Way, IEnumerable<string> Faults) ReadRequest(byte[] bytes)
    {
        if (RequestAddress.Read(Encoding.Latin1.GetString(bytes)) is not { } address) return ("refused", []);
        const string folder = "/published";
        var place = Path.GetFullPath(Path.Combine(folder, address.File));
        return ($"{Math.Min(address.Steps.Length, 4)} {address.EndsInSlash} {address.Query.Length > 0}",
            address.File.Contains('\0', StringComparison.Ordinal) || (place != folder && !place.StartsWith(folder + "/", StringComparison.Ordinal)) || place.Length != folder.Length + (address.Steps.IsEmpty ? 0 : 1 + address.File.Length) ? [$"{address.File} leads to {place}"] : []);
    }
}

using System.Buffers;
using System.Collections.Immutable;

namespace RoleGuide.Output;

/// <summary>A finished file with its bytes in hand.</summary>
/// <param name="Path">Where it goes, relative to the output folder, with forward slashes: <c>roles/account-manager/index.html</c>.</param>
/// <param name="Kind">What it is in the report and the manifest: role, category, text page, asset, sitemap …</param>
/// <param name="Sources">The input files it shows, relative to the input folder, in ordinal order; empty for what comes from the theme alone.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content, string Kind, ImmutableArray<string> Sources) : SiteFile(Path, Kind, Sources)
{
    /// <inheritdoc/>
    public override void WriteTo(IBufferWriter<byte> room)
    {
        var bytes = Content;
        room.Write(bytes.Span);
    }

    /// <inheritdoc/>
    public override OutputFile Held() => this;
}

using System.Buffers;
using System.Collections.Immutable;

namespace RoleGuide.Output;

/// <summary>A finished file that is made as it is written, piece by piece, since nobody should have to hold it as a whole.</summary>
/// <param name="Path">Where it goes, relative to the output folder, with forward slashes: <c>data/roles.json</c>.</param>
/// <param name="Write">Writes its bytes, the same each time.</param>
/// <param name="Kind">What it is in the report and the manifest: download, search index …</param>
/// <param name="Sources">The input files it shows, relative to the input folder, in ordinal order.</param>
public sealed record PiecedFile(string Path, Action<IBufferWriter<byte>> Write, string Kind, ImmutableArray<string> Sources) : SiteFile(Path, Kind, Sources)
{
    /// <inheritdoc/>
    public override void WriteTo(IBufferWriter<byte> room) => Write(room);

    /// <inheritdoc/>
    public override OutputFile Held()
    {
        var content = new ArrayBufferWriter<byte>();
        Write(content);
        return new OutputFile(Path, content.WrittenMemory, Kind, Sources);
    }
}

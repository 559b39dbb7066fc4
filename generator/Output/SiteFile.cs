using System.Buffers;
using System.Collections.Immutable;

namespace RoleGuide.Output;

/// <summary>One finished file of the site, wherever its bytes are.</summary>
/// <param name="Path">Where it goes, relative to the output folder, with forward slashes: <c>roles/account-manager/index.html</c>.</param>
/// <param name="Kind">What it is in the report and the manifest: role, category, text page, asset, sitemap …</param>
/// <param name="Sources">The input files it shows, relative to the input folder, in ordinal order; empty for what comes from the theme alone.</param>
public abstract record SiteFile(string Path, string Kind, ImmutableArray<string> Sources)
{
    /// <summary>Writes its bytes, which are the same each time.</summary>
    public abstract void WriteTo(IBufferWriter<byte> room);

    /// <summary>The same file with its bytes in hand.</summary>
    public abstract OutputFile Held();
}

using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace RoleGuide.Output;

/// <summary>Finished files that stay in memory, for whoever has to look at all of them together.</summary>
/// <param name="put">Where they go besides.</param>
public sealed class FilesInMemory(Func<SiteFile, ManifestFile> put)
{
    private readonly ConcurrentBag<OutputFile> _files = [];

    /// <summary>Every file, in ordinal order of the paths.</summary>
    public ImmutableArray<OutputFile> All => [.. _files.OrderBy(static file => file.Path, StringComparer.Ordinal)];

    /// <summary>Keeps a file, from any thread, hands it on and says how the manifest lists it.</summary>
    public ManifestFile Put(SiteFile file)
    {
        // Bytes in hand are those of whoever made them, who may write the next file in their place.
        var held = file is OutputFile lent ? lent with { Content = lent.Content.ToArray() } : file.Held();
        _files.Add(held);
        return put(held);
    }
}

using System.Collections.Immutable;
using RoleGuide.Output;

namespace RoleGuide.Caching;

/// <summary>Where the key of seals is kept: in a folder of the user's own, out of the reach of branches and of what they bring along.</summary>
/// <param name="UserFolder">Where programs keep what is one user's alone; null where there is no such folder.</param>
/// <param name="Strangers">The folders that may hold what strangers wrote: the working folder and the input.</param>
public sealed record SealPlace(string? UserFolder, ImmutableArray<string> Strangers)
{
    /// <summary>The folder of the key; null where there is none that strangers can't reach. Every repository around a folder of strangers is theirs as well.</summary>
    /// <exception cref="IOException">The ways there can't be followed.</exception>
    internal string? Folder()
    {
        if (UserFolder is null) return null;
        var folder = Path.Combine(UserFolder, "roleguide");
        return new DirectoryInfo(folder).LinkTarget is null && !Strangers.SelectMany(ReachOf).Any(reach => RealPath.IsIn(RealPath.Of(folder), reach)) ? folder : null;
    }

    private static IEnumerable<string> ReachOf(string folder)
    {
        var real = RealPath.Of(folder);
        yield return real;
        for (var above = Path.GetDirectoryName(real); above is not null; above = Path.GetDirectoryName(above))
        {
            if (Path.Exists(Path.Combine(above, ".git"))) yield return above;
        }
    }
}

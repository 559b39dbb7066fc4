using RoleGuide.Checks;
using RoleGuide.Output;

namespace RoleGuide;

/// <summary>What stays of a file that is no page once it was handed on.</summary>
/// <param name="Listed">How the manifest lists it.</param>
/// <param name="Trace">What the checks need to know of it.</param>
internal sealed record MadeFile(ManifestFile Listed, FileTrace Trace)
{
    /// <summary>Hands a file on and reads it.</summary>
    /// <param name="put">Takes the file, from any thread, and says how the manifest lists it.</param>
    public static MadeFile Of(SiteFile file, Func<SiteFile, ManifestFile> put)
    {
        var (listed, trace) = FileScanner.HandOn(file, put);
        return new MadeFile(listed, trace);
    }
}

using RoleGuide.Checks;
using RoleGuide.Output;

namespace RoleGuide;

/// <summary>What stays of a page once its file was handed on, and that of its twin.</summary>
/// <param name="Listed">How the manifest lists it.</param>
/// <param name="Trace">What the checks need to know of it.</param>
internal sealed record MadePage(ManifestFile Listed, PageTrace Trace)
{
    /// <summary>How the manifest lists its twin; null where it has none.</summary>
    public ManifestFile? Twin { get; init; }

    /// <summary>Names what it shows; null when nobody keeps pages.</summary>
    public string? Key { get; init; }

    /// <summary>Whether it was rendered. Otherwise it is the page of an earlier build that showed the same.</summary>
    public bool IsRendered { get; init; } = true;

    /// <summary>How the manifest lists what was made of it.</summary>
    public IEnumerable<ManifestFile> Files => Twin is null ? [Listed] : [Listed, Twin];
}

using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Pages.Downloads;

/// <summary>The guide as data for other programs.</summary>
public static class DownloadFiles
{
    /// <summary>Every download with its address, its bytes and the articles it shows.</summary>
    public static ImmutableArray<(PagePath Path, ReadOnlyMemory<byte> Content, ImmutableArray<string> Sources)> From(Guide guide, Publication publication)
    {
        ImmutableArray<string> sources = [.. guide.Roles.Select(role => role.Source).Order(StringComparer.Ordinal)];
        return
        [
            (DownloadPaths.SalaryCsv, SalaryCsv.From(guide), sources),
            (DownloadPaths.SalaryJson, SalaryJson.From(guide, publication), sources),
            (DownloadPaths.RoleJson, RoleJson.From(guide, publication), sources),
        ];
    }
}

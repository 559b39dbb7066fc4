using System.Buffers;
using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Pages.Downloads;

/// <summary>The guide as data for other programs.</summary>
public static class DownloadFiles
{
    /// <summary>Every download with its address, what writes its bytes and the articles it shows: the longest first.</summary>
    public static ImmutableArray<(PagePath Path, Action<IBufferWriter<byte>> Write, ImmutableArray<string> Sources)> From(Guide guide, Publication publication)
    {
        ImmutableArray<string> sources = [.. guide.Roles.Select(role => role.Source).Order(StringComparer.Ordinal)];
        return
        [
            (DownloadPaths.RoleJson, room => RoleJson.Write(room, guide, publication), sources),
            (DownloadPaths.SalaryJson, room => SalaryJson.Write(room, guide, publication), sources),
            (DownloadPaths.SalaryCsv, room => SalaryCsv.Write(room, guide), sources),
        ];
    }
}

using System.Collections.Immutable;
using RoleGuide.Model;

namespace RoleGuide.Reporting;

/// <summary>The pay figures of one article that its pages mark as older figures.</summary>
/// <param name="Source">The article's file, relative to the input folder.</param>
/// <param name="Count">How many figures.</param>
/// <param name="Oldest">The year that the oldest of them speaks of.</param>
public sealed record OldFigures(string Source, int Count, int Oldest)
{
    /// <summary>Those of a guide, by file.</summary>
    public static ImmutableArray<OldFigures> Of(Guide guide) =>
    [
        .. from role in guide.Roles
           let years = role.Facts.Pay.Where(guide.IsOld).Select(pay => pay.Year).ToArray()
           where years.Length > 0
           orderby role.Source
           select new OldFigures(role.Source, years.Length, years.Min()),
    ];
}

using System.Globalization;
using RoleGuide.Model;

namespace RoleGuide.Reporting;

/// <summary>What the report tells about how hard the articles are to read.</summary>
internal static class ReadingLines
{
    public static IEnumerable<string> Of(ReadingGrades? grades)
    {
        if (grades?.Median is not { } median) yield break;
        yield return ReportLines.Row("Reading", string.Create(
            CultureInfo.InvariantCulture,
            $"median grade {median:0.0} (Flesch-Kincaid, about the years of school) of {Quantity.Of(grades.All.Length, "article")}, {grades.AboveHard.Length} above {ReadingGrades.Hard:0}"));
        foreach (var (slug, grade) in grades.AboveHard) yield return ReportLines.Row("Hard", string.Create(CultureInfo.InvariantCulture, $"{slug}, grade {grade:0.0}"));
    }
}

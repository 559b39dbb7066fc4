using System.Globalization;
using RoleGuide.Model;

namespace RoleGuide.Commands;

/// <summary>What the build tells about how hard the articles are to read.</summary>
internal static class ReadingReport
{
    public static void Write(ReadingGrades grades, TextWriter report)
    {
        if (grades.Median is not { } median) return;
        report.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Reading  median grade {median:0.0} (Flesch-Kincaid, about the years of school) of {Quantity.Of(grades.All.Length, "article")}, {grades.AboveHard.Length} above {ReadingGrades.Hard:0}"));
        foreach (var (slug, grade) in grades.AboveHard) report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Hard     {slug}, grade {grade:0.0}"));
    }
}

using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;

namespace RoleGuide.Pages.Salaries;

/// <summary>The years that figures speak of, in words.</summary>
internal static class SalaryYears
{
    private const int MostNamed = 3;

    /// <summary>"2025", "2024 and 2026", "2019 to 2026".</summary>
    public static string InWords(IEnumerable<Pay> figures)
    {
        ImmutableArray<string> years = [.. figures.Select(pay => pay.Year).Distinct().Order().Select(year => year.ToString(CultureInfo.InvariantCulture))];
        return years.Length <= MostNamed ? Words.And(years) : $"{years[0]} to {years[^1]}";
    }
}

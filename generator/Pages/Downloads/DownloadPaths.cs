using RoleGuide.Model;

namespace RoleGuide.Pages.Downloads;

/// <summary>Where the files of data are.</summary>
internal static class DownloadPaths
{
    public static readonly PagePath SalaryCsv = new("/data/salaries.csv");
    public static readonly PagePath SalaryJson = new("/data/salaries.json");
    public static readonly PagePath RoleJson = new("/data/roles.json");
}

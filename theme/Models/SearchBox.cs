namespace RoleGuide.Theme.Models;

/// <summary>Where a search form leads.</summary>
/// <param name="Fallback">The page that answers where no script runs: the list of all titles.</param>
/// <param name="Results">The page that answers otherwise; it shows what <c>?q=</c> finds.</param>
/// <param name="Index">The file that names the two files of the index.</param>
public sealed record SearchBox(string Fallback, string Results, string Index);

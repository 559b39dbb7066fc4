namespace RoleGuide.Pages.Searching;

/// <summary>What stands beside a title in a list of results, for example "Sales · United Kingdom".</summary>
/// <param name="Codes">Words that find it and are not shown, for example "uk".</param>
internal sealed record SearchLabel(string Text, string Codes);

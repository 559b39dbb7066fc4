namespace RoleGuide.Theme.Models;

/// <summary>A mark of the pay drawings and what it says.</summary>
public sealed record PayMark(PayBar Example, string Meaning);

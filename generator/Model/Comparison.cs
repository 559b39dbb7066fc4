namespace RoleGuide.Model;

/// <summary>A role to be set beside this one.</summary>
/// <param name="With">The id of the other role.</param>
/// <param name="Verdict">One authored sentence that tells the two apart.</param>
public sealed record Comparison(string With, string Verdict);

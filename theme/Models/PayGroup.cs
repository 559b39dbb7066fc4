namespace RoleGuide.Theme.Models;

/// <summary>The figures of one basis.</summary>
/// <param name="Basis">The basis in words: Base pay, Total pay, On-target earnings.</param>
/// <param name="Meaning">What the basis includes, in a few words.</param>
public sealed record PayGroup(string Basis, string Meaning, Items<PayRow> Rows);

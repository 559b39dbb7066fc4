using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>The generated kinds of page.</summary>
public static class GeneratedKinds
{
    public static readonly GeneratedKind Roles = new("roles", "All roles", new PagePath("/roles/"));
    public static readonly GeneratedKind Compare = new("compare", "Compare", new PagePath("/compare/"));
    public static readonly GeneratedKind SalaryGuide = new("salary-guide", "Salary guide", new PagePath("/salary-guide/"));
    public static readonly GeneratedKind CareerPaths = new("career-paths", "Career paths", new PagePath("/career-paths/"));
    public static readonly GeneratedKind Faq = new("faq", "Questions", new PagePath("/faq/"));

    public static readonly GeneratedKind Changes = new("changes", "What changed", new PagePath("/changes/"));

    public static readonly ImmutableArray<GeneratedKind> All = [Roles, Compare, SalaryGuide, CareerPaths, Faq, Changes];
}

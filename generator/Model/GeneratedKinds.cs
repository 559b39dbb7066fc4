using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>The generated kinds of page.</summary>
public static class GeneratedKinds
{
    public static readonly GeneratedKind Roles = new("roles", "All roles", new PagePath("/roles/"));

    public static readonly ImmutableArray<GeneratedKind> All = [Roles];
}

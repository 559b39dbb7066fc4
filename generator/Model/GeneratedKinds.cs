using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>A kind of page that the build makes by itself and that the navigation can name.</summary>
public sealed record GeneratedKind(string Id, string Title, PagePath Path);

/// <summary>The generated kinds of page.</summary>
public static class GeneratedKinds
{
    public static readonly GeneratedKind Roles = new("roles", "All roles", new PagePath("/roles/"));

    public static readonly ImmutableArray<GeneratedKind> All = [Roles];
}

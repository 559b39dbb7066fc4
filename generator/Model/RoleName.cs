namespace RoleGuide.Model;

/// <summary>Another role as an article names it: the id of an article, or the bare title of a role that has none.</summary>
public readonly record struct RoleName(string Text, bool IsId)
{
    /// <summary>Lower-case letters, digits and hyphens make an id; a capital or a space makes a title.</summary>
    public static RoleName From(string text) => new(text, Slug.IsSlug(text));
}

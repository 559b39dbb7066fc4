namespace RoleGuide.Model;

/// <summary>A group of roles, in the order of categories.yml.</summary>
public sealed record Category(string Id, string Title, string Summary)
{
    public PagePath Path => PagePath.Category(Id);
}

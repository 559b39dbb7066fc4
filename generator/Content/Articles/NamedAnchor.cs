using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Articles;

/// <summary>A heading or a question as a place inside its page.</summary>
/// <param name="Name">How links of articles name it.</param>
/// <param name="Id">Its id on the page.</param>
public readonly record struct NamedAnchor(string Name, string Id, SourceSpot Spot)
{
    public bool IsQuestion => Name == Id;
}

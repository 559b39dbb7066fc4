namespace RoleGuide.Model;

/// <summary>A section of a body, made from an h2.</summary>
/// <param name="Id">The id of its heading.</param>
public readonly record struct Section(string Title, string Id)
{
    /// <summary>How the ids of a body's headings start, and of nothing else.</summary>
    public const string IdPrefix = "s-";
}

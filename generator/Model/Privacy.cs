namespace RoleGuide.Model;

/// <summary>The text page that says what forms send and what is kept. A guide may have it; the forms lead to it, so that the navigation need not name it.</summary>
public static class Privacy
{
    /// <summary>Its file name in the folder of text pages.</summary>
    public const string Slug = "privacy";
}

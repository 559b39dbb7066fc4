namespace RoleGuide.Content.Markdown;

/// <summary>What a <see cref="LinkHole"/> waits for.</summary>
public enum HoleKind
{
    /// <summary>The address of a page or of a heading.</summary>
    Link,

    /// <summary>The address of an image and its size in pixels.</summary>
    Image,
}

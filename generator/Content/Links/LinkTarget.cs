namespace RoleGuide.Content.Links;

/// <summary>All that decides what a link to a page comes to.</summary>
/// <param name="Source">The file of the page, relative to the input folder.</param>
/// <param name="Read">The article or text page as it was read.</param>
/// <param name="IsHidden">Whether it is a draft that the build leaves out.</param>
/// <param name="IsRung">Whether another article names it as a rung.</param>
public readonly record struct LinkTarget(string Source, object Read, bool IsHidden, bool IsRung)
{
    /// <summary>Whether links to another come to the same: it is the very same page, read once.</summary>
    public bool IsSameAs(LinkTarget other) => ReferenceEquals(Read, other.Read) && IsHidden == other.IsHidden && IsRung == other.IsRung;
}

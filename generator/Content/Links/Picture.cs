using RoleGuide.Model;

namespace RoleGuide.Content.Links;

/// <summary>A picture below images/ that pages can show.</summary>
/// <param name="Source">Its file, relative to the input folder.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public sealed record Picture(string Source, int Width, int Height)
{
    public PagePath Address => new("/" + Source);
}

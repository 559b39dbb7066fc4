namespace RoleGuide.Pages.Careers;

/// <summary>The room of an item in a drawing, in CSS pixels.</summary>
internal sealed record Place(int X, int Y, int Width, int Height)
{
    public int Middle => X + (Width / 2);
}

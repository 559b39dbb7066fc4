namespace RoleGuide.Theme.Models;

/// <summary>A line of text at a point of a drawing, in CSS pixels.</summary>
public sealed record DrawnText(int X, int Y, string Text);

namespace RoleGuide.Theme.Models;

/// <summary>How the two sides of a row stand to each other, for every kind of reader.</summary>
/// <param name="Name">alike, different or unknown; the style sheet's name for it.</param>
/// <param name="Sign">A sign for the eye: = or ≠ or ?.</param>
/// <param name="Text">The same in a word or two.</param>
public sealed record CompareMark(string Name, string Sign, string Text);

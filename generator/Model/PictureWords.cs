namespace RoleGuide.Model;

/// <summary>What is written on a picture of link previews.</summary>
/// <param name="Title">Of the kind of page, or of the category.</param>
/// <param name="Site">The name of the guide that it was drawn for.</param>
public sealed record PictureWords(string Title, string Site);

namespace RoleGuide.Theme.Models;

/// <summary>A pay figure with its place in the article.</summary>
/// <param name="Field">Its way through the front matter, for example <c>pay.2</c>.</param>
public sealed record ComparePayFigure(string Field, PayRow Row);

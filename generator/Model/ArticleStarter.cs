namespace RoleGuide.Model;

/// <summary>An article with blanks, to be begun in a browser.</summary>
/// <param name="FileName">The name that its writer will replace.</param>
public sealed record ArticleStarter(Category Category, string FileName, string Text);

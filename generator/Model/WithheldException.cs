namespace RoleGuide.Model;

/// <summary>Somebody asked for markup that is withheld: a page shows more of other articles than was known of it.</summary>
public sealed class WithheldException() : InvalidOperationException("The markup of this article was not fetched.");

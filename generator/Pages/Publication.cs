using RoleGuide.Model;

namespace RoleGuide.Pages;

/// <summary>How a build is published, besides what the guide says.</summary>
/// <param name="BaseUrl">The canonical address of the site, without trailing slash.</param>
/// <param name="Stylesheet">The address of the style sheet.</param>
/// <param name="Icon">The address of the icon.</param>
public sealed record Publication(string BaseUrl, PublishingContext Context, PagePath Stylesheet, PagePath Icon);

using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Twins;

/// <summary>The same page as Markdown: clean text for people and machines.</summary>
/// <param name="Path">Its own address.</param>
/// <param name="Text">Writes it from what the page shows.</param>
public sealed record PageTwin(PagePath Path, Func<Page, string> Text)
{
    /// <summary>What it is in the report and the manifest.</summary>
    public const string Kind = "twin";
}

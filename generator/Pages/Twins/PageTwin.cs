using System.Text;
using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Twins;

/// <summary>The same page as Markdown: clean text for people and machines.</summary>
/// <param name="Path">Its own address.</param>
/// <param name="Write">Writes it from what the page shows, behind whatever stands in the room already.</param>
public sealed record PageTwin(PagePath Path, Action<Page, StringBuilder> Write)
{
    /// <summary>The whole of it.</summary>
    public string Text(Page shown)
    {
        var text = new StringBuilder();
        Write(shown, text);
        return text.ToString();
    }
}

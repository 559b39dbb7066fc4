using System.Collections.Frozen;
using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>Which picture stands for a page where its address is shared. All are drawn beforehand and belong to the theme: one for each kind of page, and one for each category that was drawn.</summary>
public static class SocialPictures
{
    /// <summary>What the picture of each kind says. theme/social/pictures.json has the same words, and draws them.</summary>
    public static readonly FrozenDictionary<string, string> Titles = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["home"] = "Jobs explained, with pay and its sources",
        ["role"] = "The job, its pay and what comes next",
        ["category"] = "Roles side by side",
        ["comparison"] = "Two jobs, point by point",
        ["salary-guide"] = "What jobs pay, and who says so",
        ["career-paths"] = "Where each job can lead",
        ["questions"] = "Questions about jobs, answered",
        ["changes"] = "What changed, and when",
        ["text"] = "How this guide is made",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The folder of a page at the root of the site, and the picture of its kind. Everything else is text.</summary>
    private static readonly FrozenDictionary<string, string> s_byFolder = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [""] = "home", ["search"] = "home", ["404.html"] = "home", ["thanks"] = "home", ["preview"] = "home",
        ["roles"] = "role", ["categories"] = "category", ["compare"] = "comparison", ["salary-guide"] = "salary-guide",
        ["career-paths"] = "career-paths", ["faq"] = "questions", ["changes"] = "changes",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the picture of a category is called.</summary>
    public static string NameOf(string category) => "category-" + category;

    /// <summary>The file of a picture in the theme.</summary>
    public static string FileOf(string name) => $"social/{name}.png";

    /// <summary>The picture of a page's kind; null under a theme that has none.</summary>
    internal static SocialPicture? Of(PagePath path, PageContext context)
    {
        return Picture(s_byFolder.GetValueOrDefault(path.Text.Split('/')[1], "text"), context);
    }

    /// <summary>The picture of a category and its roles, or that of the page's kind where nobody has drawn one, or drew it when the category was called otherwise.</summary>
    internal static SocialPicture? Of(Category category, PagePath path, PageContext context) =>
        (context.Publication.PictureWords.GetValueOrDefault(FileOf(NameOf(category.Id)))?.Title == category.Title ? Picture(NameOf(category.Id), context) : null) ?? Of(path, context);

    /// <summary>A picture with the words that are on it: those who can't see it are told what the others see, even where it was drawn for another guide.</summary>
    private static SocialPicture? Picture(string name, PageContext context) =>
        context.Publication.Pictures.TryGetValue(FileOf(name), out var address) && context.Publication.PictureWords.TryGetValue(FileOf(name), out var words)
            ? new SocialPicture(address.Absolute(context.Publication.BaseUrl), $"{words.Title}. {words.Site}")
            : null;
}

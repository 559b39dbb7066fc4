using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages;

/// <summary>The page that forms lead to. Nobody should find it by searching.</summary>
internal static class ThanksPages
{
    public static SitePage From(PageContext context) => new SinglePage(PageContext.ThanksPath, "thanks", () => [], () => Model(context)) { IsListed = false };

    private static ThanksPage Model(PageContext context)
    {
        var head = context.Head(PageContext.ThanksPath, "Thank you", "Thank you", "Where the forms of the guide lead once they are sent.") with { IsIndexed = false };
        return new ThanksPage(head, context.Frame(PageContext.ThanksPath), PageContext.Trail(new Crumb("Thank you", null)),
        [
            new Link("Home", PagePath.Home.Text),
            new Link(GeneratedKinds.Roles.Title, GeneratedKinds.Roles.Path.Text),
        ]);
    }
}

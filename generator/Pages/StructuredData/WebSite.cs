namespace RoleGuide.Pages.StructuredData;

/// <summary>The guide as a site, described on its home page and named from every other one.</summary>
/// <param name="Home">The canonical address of the home page.</param>
internal sealed record WebSite(string Home, string Name, string Description, string Language) : Node("WebSite", IdOf(Home))
{
    public static string IdOf(string home) => home + "#website";

    protected override void Write(NodeWriter to)
    {
        to.Text("url", Home);
        to.Text("name", Name);
        to.Text("description", Description);
        to.Text("inLanguage", Language);
        to.Reference("publisher", Organization.IdOf(Home));
    }
}

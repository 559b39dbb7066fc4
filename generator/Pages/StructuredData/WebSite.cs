namespace RoleGuide.Pages.StructuredData;

/// <summary>The guide as a site, described on its home page and named from every other one.</summary>
/// <param name="Home">The canonical address of the home page.</param>
internal sealed record WebSite(string Home, string Name, string Description, string Language) : Node("WebSite", IdOf(Home))
{
    public static string IdOf(string home) => home + "#website";

    protected override void Write(NodeWriter to)
    {
        to.Text("url"u8, Home);
        to.Text("name"u8, Name);
        to.Text("description"u8, Description);
        to.Text("inLanguage"u8, Language);
        to.Reference("publisher"u8, Organization.IdOf(Home));
    }
}

namespace RoleGuide.Pages.StructuredData;

/// <summary>Who publishes the guide, described on its home page and named from every other one.</summary>
/// <param name="Home">The canonical address of the home page.</param>
/// <param name="Logo">The address of the picture beside the name at the head of every page.</param>
internal sealed record Organization(string Home, string Name, string Logo) : Node("Organization", IdOf(Home))
{
    public static string IdOf(string home) => home + "#organization";

    protected override void Write(NodeWriter to)
    {
        to.Text("url"u8, Home);
        to.Text("name"u8, Name);
        to.Text("logo"u8, Logo);
    }
}

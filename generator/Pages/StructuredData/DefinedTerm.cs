namespace RoleGuide.Pages.StructuredData;

/// <summary>A role as a term: its title, what it means, and where it is described.</summary>
internal sealed record DefinedTerm(string Name, string Description, string Url) : Node("DefinedTerm", null)
{
    protected override void Write(NodeWriter to)
    {
        to.Text("name"u8, Name);
        to.Text("description"u8, Description);
        to.Text("url"u8, Url);
    }
}

namespace RoleGuide.Pages.StructuredData;

/// <summary>A region of the guide, by the name that readers see.</summary>
internal sealed record Country(string Name) : Node("Country", null)
{
    protected override void Write(NodeWriter to) => to.Text("name"u8, Name);
}

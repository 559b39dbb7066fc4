using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.StructuredData;

/// <summary>The roles of a category as terms that the guide defines.</summary>
internal sealed record DefinedTermSet(string Address, string Name, string Description, Items<DefinedTerm> Terms) : Node("DefinedTermSet", Address)
{
    protected override void Write(NodeWriter to)
    {
        to.Text("name"u8, Name);
        to.Text("description"u8, Description);
        to.Nodes("hasDefinedTerm"u8, Terms);
    }
}

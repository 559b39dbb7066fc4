namespace RoleGuide.Pages.StructuredData;

/// <summary>One of the things that a set of pay figures measures.</summary>
/// <param name="Name">The basis, for example "Base pay".</param>
/// <param name="Description">What the basis includes.</param>
internal sealed record MeasuredPay(string Name, string Description) : Node("PropertyValue", null)
{
    protected override void Write(NodeWriter to)
    {
        to.Text("name"u8, Name);
        to.Text("description"u8, Description);
    }
}

namespace RoleGuide.Pages.StructuredData;

/// <summary>An entry of a list.</summary>
/// <param name="Position">Counted from 1; entries side by side share one.</param>
internal sealed record ListItem(int Position, string Name) : Node("ListItem", null)
{
    /// <summary>Where a step of the trail leads.</summary>
    public string? Item { get; init; }

    /// <summary>Where an entry of any other list leads.</summary>
    public string? Url { get; init; }

    protected override void Write(NodeWriter to)
    {
        to.Number("position"u8, Position);
        to.Text("name"u8, Name);
        to.Text("url"u8, Url);
        to.Text("item"u8, Item);
    }
}

namespace RoleGuide.Pages.StructuredData;

/// <summary>A file of data.</summary>
/// <param name="Format">Its media type.</param>
internal sealed record DataDownload(string Name, string Url, string Format) : Node("DataDownload", null)
{
    protected override void Write(NodeWriter to)
    {
        to.Text("name"u8, Name);
        to.Text("contentUrl"u8, Url);
        to.Text("encodingFormat"u8, Format);
    }
}

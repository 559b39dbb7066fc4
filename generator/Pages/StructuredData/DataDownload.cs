namespace RoleGuide.Pages.StructuredData;

/// <summary>A file of data.</summary>
/// <param name="Format">Its media type.</param>
internal sealed record DataDownload(string Name, string Url, string Format) : Node("DataDownload", null)
{
    protected override void Write(NodeWriter to)
    {
        to.Text("name", Name);
        to.Text("contentUrl", Url);
        to.Text("encodingFormat", Format);
    }
}

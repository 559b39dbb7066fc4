using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.StructuredData;

/// <summary>The one block of linked data that a page carries in its head.</summary>
internal static class Graph
{
    /// <summary>Letters of every script stay as they are, which is shorter; what could end the block does not.</summary>
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>
    /// The page with its graph: the page itself, its trail, and what it is about. The writer's own encoder escapes every character that could end the block,
    /// so that no title and no answer can leave it.
    /// </summary>
    public static Page On(Page page, WebPage itself, params ReadOnlySpan<Node> others)
    {
        var trail = ItemList.Breadcrumbs(page, itself.Site);
        using var bytes = new PooledBytes();
        using (var json = new Utf8JsonWriter(bytes, s_options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            (itself with { Trail = trail?.Id }).WriteTo(json);
            trail?.WriteTo(json);
            foreach (var node in others) node.WriteTo(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return page with { Head = page.Head with { Graph = new MarkupString(Encoding.UTF8.GetString(bytes.Written)) } };
    }
}

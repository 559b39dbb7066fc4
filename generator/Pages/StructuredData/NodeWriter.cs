using System.Text.Json;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.StructuredData;

/// <summary>Writes what a node says, each under its name in UTF-8. What is null or empty is left out: where the guide is silent, so is its markup.</summary>
internal readonly struct NodeWriter(Utf8JsonWriter json)
{
    public void Text(ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }

    public void Number(ReadOnlySpan<byte> name, long? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
    }

    public void Flag(ReadOnlySpan<byte> name, bool value) => json.WriteBoolean(name, value);

    public void Date(ReadOnlySpan<byte> name, DateStamp? date) => Text(name, date?.Moment);

    public void Texts(ReadOnlySpan<byte> name, Items<string> texts)
    {
        if (texts.IsEmpty) return;
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>Names a node that stands elsewhere, on this page or on another one.</summary>
    public void Reference(ReadOnlySpan<byte> name, string? id)
    {
        if (id is null) return;
        json.WritePropertyName(name);
        Reference(id);
    }

    public void References(ReadOnlySpan<byte> name, Items<string> ids)
    {
        if (ids.IsEmpty) return;
        json.WriteStartArray(name);
        foreach (var id in ids) Reference(id);
        json.WriteEndArray();
    }

    public void Node(ReadOnlySpan<byte> name, Node? node)
    {
        if (node is null) return;
        json.WritePropertyName(name);
        node.WriteTo(json);
    }

    public void Nodes<T>(ReadOnlySpan<byte> name, Items<T> nodes)
        where T : Node
    {
        if (nodes.IsEmpty) return;
        json.WriteStartArray(name);
        foreach (var node in nodes) node.WriteTo(json);
        json.WriteEndArray();
    }

    private void Reference(string id)
    {
        json.WriteStartObject();
        json.WriteString("@id"u8, id);
        json.WriteEndObject();
    }
}

using System.Text.Json;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.StructuredData;

/// <summary>Writes what a node says. What is null or empty is left out: where the guide is silent, so is its markup.</summary>
internal readonly struct NodeWriter(Utf8JsonWriter json)
{
    public void Text(string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }

    public void Number(string name, long? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
    }

    public void Flag(string name, bool value) => json.WriteBoolean(name, value);

    public void Date(string name, DateStamp? date) => Text(name, date?.Moment);

    public void Texts(string name, Items<string> texts)
    {
        if (texts.IsEmpty) return;
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>Names a node that stands elsewhere, on this page or on another one.</summary>
    public void Reference(string name, string? id)
    {
        if (id is null) return;
        json.WritePropertyName(name);
        Reference(id);
    }

    public void References(string name, Items<string> ids)
    {
        if (ids.IsEmpty) return;
        json.WriteStartArray(name);
        foreach (var id in ids) Reference(id);
        json.WriteEndArray();
    }

    public void Node(string name, Node? node)
    {
        if (node is null) return;
        json.WritePropertyName(name);
        node.WriteTo(json);
    }

    public void Nodes<T>(string name, Items<T> nodes)
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
        json.WriteString("@id", id);
        json.WriteEndObject();
    }
}

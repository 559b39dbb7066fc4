using System.Text.Json;

namespace RoleGuide.Pages.StructuredData;

/// <summary>Something that a page tells machines about, in the vocabulary of schema.org. What a node says stands on its page, word for word.</summary>
/// <param name="Type">Its type in the vocabulary.</param>
/// <param name="Id">The address by which other nodes name it: that of its page with a fragment. Null for a part that nobody names.</param>
internal abstract record Node(string Type, string? Id)
{
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, Type);
        if (Id is not null) json.WriteString("@id"u8, Id);
        Write(new NodeWriter(json));
        json.WriteEndObject();
    }

    protected abstract void Write(NodeWriter to);
}

namespace RoleGuide.Model;

/// <summary>Takes bytes for the time of the call, from any thread, and gives what fetches them again into room of their length; null where they have to be held after all.</summary>
public delegate Action<Span<byte>>? Aside(ReadOnlyMemory<byte> bytes);

using System.Diagnostics.CodeAnalysis;
using RoleGuide.Content.Yaml;

namespace RoleGuide.Content.FrontMatter;

/// <summary>The values of one map that could be read, each asked for by its key.</summary>
public sealed class Fields(YamlMap map)
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    /// <summary>The map itself, for the places of its keys.</summary>
    public YamlMap Map => map;

    /// <summary>The value; the default of its type when the key is absent or its value could not be read.</summary>
    public T? Get<T>(Key<T> key) => _values.TryGetValue(key.Name, out var value) ? (T?)value : default;

    /// <summary>The value, or another one when it is absent or could not be read.</summary>
    [return: NotNullIfNotNull(nameof(otherwise))]
    public T? Get<T>(Key<T> key, T? otherwise) => _values.TryGetValue(key.Name, out var value) ? (T?)value : otherwise;

    /// <summary>Whether the value is there and could be read.</summary>
    public bool Has(Key key) => _values.ContainsKey(key.Name);

    internal void Set<T>(Key<T> key, T value) => _values[key.Name] = value;
}

using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RoleGuide.Checks.StructuredData;

/// <summary>The part of the schema.org vocabulary that the guide uses, as <c>vocabulary.txt</c> gives it.</summary>
internal static class Vocabulary
{
    private static readonly FrozenDictionary<string, (string? Parent, ImmutableDictionary<string, PropertyRule> Rules)> s_types = Read();

    public static bool Knows(string type) => s_types.ContainsKey(type);

    /// <summary>The properties of a type, those of the types above it included; its own word on a property counts.</summary>
    public static ImmutableDictionary<string, PropertyRule> RulesOf(string type) =>
        s_types.TryGetValue(type, out var found) ? found.Parent is { } parent ? RulesOf(parent).SetItems(found.Rules) : found.Rules : ImmutableDictionary<string, PropertyRule>.Empty;

    /// <summary>Whether a type is another one or a kind of it.</summary>
    public static bool IsA(string type, string other) => type == other || (s_types.TryGetValue(type, out var found) && found.Parent is { } parent && IsA(parent, other));

    private static FrozenDictionary<string, (string?, ImmutableDictionary<string, PropertyRule>)> Read()
    {
        var types = new Dictionary<string, (string?, ImmutableDictionary<string, PropertyRule>)>(StringComparer.Ordinal);
        using var text = new StreamReader(typeof(Vocabulary).Assembly.GetManifestResourceStream("vocabulary.txt")!);
        var type = "";
        foreach (var line in text.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (line[0] != ' ')
            {
                type = words[0];
                types.Add(type, (words is [_, "<", var parent] ? parent : null, ImmutableDictionary.Create<string, PropertyRule>(StringComparer.Ordinal)));
            }
            else
            {
                var rule = new PropertyRule(words[0].EndsWith('!'), [.. words[1..]]);
                types[type] = (types[type].Item1, types[type].Item2.Add(words[0].TrimEnd('!'), rule));
            }
        }

        return types.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

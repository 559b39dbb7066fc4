using System.Collections.Immutable;
using RoleGuide.Content.Sources;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.FrontMatter;

/// <summary>What value readers are given besides the value: the text it stands in, the known ids, and where to put what they find.</summary>
/// <param name="Texts">Where the texts of values are shared with those of other files.</param>
public sealed record Reading(SourceText Source, Vocabulary Vocabulary, SharedTexts Texts, DiagnosticBag Found)
{
    /// <summary>For each list of which an item was left out, by its place: the items that were kept.</summary>
    public Dictionary<SourceSpot, ImmutableArray<YamlNode>> Kept { get; } = [];
}

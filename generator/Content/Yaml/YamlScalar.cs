using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Yaml;

/// <summary>A scalar.</summary>
/// <param name="Text">The text after YAML's own unfolding and unescaping.</param>
/// <param name="Range">Where the scalar stands in the source text, its quotes or block sign included.</param>
/// <param name="IsQuoted">Whether it stands in quotes, so that an empty text is meant.</param>
public sealed record YamlScalar(SourceSpot Spot, string Text, Range Range, bool IsQuoted) : YamlNode(Spot)
{
    /// <summary>Whether words were cut off of it, so that it is not what was meant. That has been reported.</summary>
    public bool IsCut { get; init; }
}

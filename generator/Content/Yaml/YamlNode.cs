using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Yaml;

/// <summary>A value of a YAML document with its place. Nothing is typed here: every scalar is the text its writer wrote.</summary>
public abstract record YamlNode(SourceSpot Spot);

namespace RoleGuide.Content.Yaml;

/// <summary>How much YAML is read from one document. The limits bound time and memory for input from strangers.</summary>
/// <param name="Characters">The length of the document.</param>
/// <param name="Depth">How deep lists and maps may lie in one another.</param>
/// <param name="Events">How many scalars, lists and maps begin or end.</param>
/// <param name="Keys">How many keys all maps have together.</param>
public sealed record YamlLimits(int Characters, int Depth, int Events, int Keys)
{
    /// <summary>Front matter. A full article with a dozen questions and ten figures takes half of it.</summary>
    public static readonly YamlLimits FrontMatter = new(32 * 1024, 8, 2_000, 600);

    /// <summary>A data file such as sources.yml, with room for thousands of entries.</summary>
    public static readonly YamlLimits DataFile = new(256 * 1024, 8, 60_000, 20_000);
}

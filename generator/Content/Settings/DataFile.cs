using RoleGuide.Content.Sources;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Settings;

/// <summary>Reads the YAML files beside the articles.</summary>
internal static class DataFile
{
    /// <summary>The text and the tree of a file. Nulls when it is not there, or can't be read, which is reported.</summary>
    public static (SourceText? Source, YamlNode? Root) Parse(SourceTree tree, string path, DiagnosticBag found)
    {
        if (tree.Find(path) is not { } file) return (null, null);
        var decoded = SourceDecoder.Decode(file);
        found.AddRange(decoded.Diagnostics);
        if (decoded.Value is not { } source) return (null, null);
        var yaml = YamlReader.Read(source, .., YamlLimits.DataFile);
        found.AddRange(yaml.Diagnostics);
        if (yaml is { Value: null, Diagnostics.IsEmpty: true }) found.Add(FileMistakes.NothingToRead(path));
        return (source, yaml.Value);
    }

    /// <summary>The same for a file that every guide must have.</summary>
    /// <param name="purpose">What the file is there to do, in words that follow "Expected it to".</param>
    public static (SourceText? Source, YamlNode? Root) ParseRequired(SourceTree tree, string path, string purpose, DiagnosticBag found)
    {
        if (!tree.Has(path)) found.Add(FileMistakes.Missing(path, purpose));
        return Parse(tree, path, found);
    }
}

using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Theme.Models;

namespace RoleGuide.Rendering;

/// <summary>The theme's files, each named by the hash of its bytes, so that hosts and browsers may keep them for ever.</summary>
/// <param name="Stylesheet">All style sheets of the theme as one, in the order of their names.</param>
/// <param name="ScriptFiles">Each script by the name that it has in the theme.</param>
public sealed record ThemeAssets(OutputFile Stylesheet, OutputFile Icon, ImmutableSortedDictionary<string, OutputFile> ScriptFiles)
{
    public PagePath StylesheetAddress => new("/" + Stylesheet.Path);

    public PagePath IconAddress => new("/" + Icon.Path);

    public ImmutableArray<OutputFile> Files => [Icon, Stylesheet, .. ScriptFiles.Values];

    /// <summary>Each script as pages load it, by the name that it has in the theme.</summary>
    public ImmutableSortedDictionary<string, PageScript> Scripts => ScriptFiles.ToImmutableSortedDictionary(
        script => script.Key,
        script => new PageScript("/" + script.Value.Path, "sha256-" + Convert.ToBase64String(SHA256.HashData(script.Value.Content.Span))),
        StringComparer.Ordinal);

    /// <summary>Reads what the theme carries inside its assembly.</summary>
    public static ThemeAssets Embedded()
    {
        var theme = typeof(Page).Assembly;
        var sheets = theme.GetManifestResourceNames().Where(name => name.EndsWith(".css", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var css = string.Join('\n', sheets.Select(name => Encoding.UTF8.GetString(Read(name))));
        var scripts = theme.GetManifestResourceNames().Where(name => name.EndsWith(".js", StringComparison.Ordinal));
        return new ThemeAssets(
            Hashed("guide", ".css", Encoding.UTF8.GetBytes(css)),
            Hashed("icon", ".svg", Read("icon.svg")),
            scripts.ToImmutableSortedDictionary(name => name, name => Hashed(name[..^".js".Length], ".js", Read(name)), StringComparer.Ordinal));

        byte[] Read(string name)
        {
            using var stream = theme.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The theme has no asset {name}.");
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        }
    }

    private static OutputFile Hashed(string name, string extension, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes)[..6]);
        return new OutputFile($"assets/{name}-{hash}{extension}", bytes, "asset", []);
    }
}

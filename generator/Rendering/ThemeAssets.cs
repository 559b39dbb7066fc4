using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Theme.Models;

namespace RoleGuide.Rendering;

/// <summary>The theme's files, each named by the hash of its bytes, so that hosts and browsers may keep them for ever.</summary>
/// <param name="Stylesheet">All style sheets of the theme as one, in the order of their names.</param>
/// <param name="ScriptFiles">Each script by its name; <c>site.search.js</c> and <c>site.theme.js</c> are parts of <c>site.js</c>.</param>
public sealed record ThemeAssets(OutputFile Stylesheet, OutputFile Icon, ImmutableSortedDictionary<string, OutputFile> ScriptFiles)
{
    /// <summary>Devices of Apple ask for it by this name, at the root of the site, and pages need not name it.</summary>
    private const string TouchIconName = "apple-touch-icon.png";

    private const string IconName = "icon.svg";
    private const string SheetEnding = ".css";
    private const string ScriptEnding = ".js";
    private const string PictureEnding = ".png";

    /// <summary>The folder of the pictures of link previews, in the theme and on the site, where other rules hold than for assets.</summary>
    private const string SocialFolder = "social/";

    /// <summary>What those pictures say, as theme/social/draw.mjs has drawn them.</summary>
    private const string DrawnWords = SocialFolder + "drawn.json";

    public PagePath StylesheetAddress => new("/" + Stylesheet.Path);

    public PagePath IconAddress => new("/" + Icon.Path);

    /// <summary>Each picture that is made of dots by the name that it has in the theme.</summary>
    public required ImmutableSortedDictionary<string, OutputFile> PictureFiles { get; init; }

    /// <summary>What is written on each picture of link previews, by the name that it has in the theme.</summary>
    public required ImmutableSortedDictionary<string, PictureWords> Words { get; init; }

    public ImmutableArray<OutputFile> Files => [Icon, Stylesheet, .. ScriptFiles.Values, .. PictureFiles.Values];

    /// <summary>Where each picture stands, by the name that it has in the theme.</summary>
    public ImmutableSortedDictionary<string, PagePath> Pictures => PictureFiles.ToImmutableSortedDictionary(picture => picture.Key, picture => new PagePath("/" + picture.Value.Path), StringComparer.Ordinal);

    /// <summary>Each script as pages load it, by the name that it has in the theme.</summary>
    public ImmutableSortedDictionary<string, PageScript> Scripts => ScriptFiles.ToImmutableSortedDictionary(
        script => script.Key,
        script => new PageScript("/" + script.Value.Path, "sha256-" + Convert.ToBase64String(SHA256.HashData(script.Value.Content.Span))),
        StringComparer.Ordinal);

    /// <summary>Reads what the theme carries inside its assembly.</summary>
    public static ThemeAssets Embedded()
    {
        var theme = typeof(Page).Assembly;
        string[] endings = [SheetEnding, ScriptEnding, PictureEnding];
        var names = theme.GetManifestResourceNames().Where(name => name is IconName or DrawnWords || endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)));
        return From(names.ToDictionary(name => name, Read, StringComparer.Ordinal));

        byte[] Read(string name)
        {
            using var stream = theme.GetManifestResourceStream(name)!;
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        }
    }

    /// <summary>The assets made of these files, each by its name in the theme.</summary>
    /// <exception cref="ArgumentException">There is no icon among them.</exception>
    public static ThemeAssets From(IReadOnlyDictionary<string, byte[]> files)
    {
        if (!files.TryGetValue(IconName, out var icon)) throw new ArgumentException($"The theme has no asset {IconName}.", nameof(files));
        var sheets = files.Keys.Where(name => name.EndsWith(SheetEnding, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var css = string.Join('\n', sheets.Select(name => SheetText.Packed(Encoding.UTF8.GetString(files[name]))));
        var scripts = files.Keys.Where(name => name.EndsWith(ScriptEnding, StringComparison.Ordinal)).Order(StringComparer.Ordinal).GroupBy(name => name[..name.IndexOf('.')], StringComparer.Ordinal);
        return new ThemeAssets(
            Asset("guide", SheetEnding, Encoding.UTF8.GetBytes(css)),
            Asset("icon", ".svg", icon),
            scripts.ToImmutableSortedDictionary(parts => parts.Key + ScriptEnding, parts => Asset(parts.Key, ScriptEnding, Encoding.UTF8.GetBytes(string.Concat(parts.Select(Script)))), StringComparer.Ordinal))
        {
            Words = files.TryGetValue(DrawnWords, out var words) ? WordsIn(words) : ImmutableSortedDictionary<string, PictureWords>.Empty,
            PictureFiles = files.Keys.Where(name => name.EndsWith(PictureEnding, StringComparison.Ordinal)).ToImmutableSortedDictionary(name => name, Picture, StringComparer.Ordinal),
        };

        string Script(string name) => ScriptText.Packed(Encoding.UTF8.GetString(files[name]));

        OutputFile Picture(string name) => name == TouchIconName ? new OutputFile(name, files[name], "asset", [])
            : name.StartsWith(SocialFolder, StringComparison.Ordinal) ? Hashed(name[..^PictureEnding.Length], PictureEnding, files[name]) with { Kind = "social picture" }
            : Asset(name[..^PictureEnding.Length], PictureEnding, files[name]);
    }

    private static ImmutableSortedDictionary<string, PictureWords> WordsIn(byte[] json)
    {
        using var drawn = JsonDocument.Parse(json);
        return drawn.RootElement.EnumerateObject().ToImmutableSortedDictionary(
            card => $"{SocialFolder}{card.Name}{PictureEnding}",
            card => new PictureWords(card.Value.GetProperty("title").GetString()!, card.Value.GetProperty("site").GetString()!),
            StringComparer.Ordinal);
    }

    private static OutputFile Asset(string name, string extension, byte[] bytes) => Hashed("assets/" + name, extension, bytes);

    private static OutputFile Hashed(string name, string extension, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes)[..6]);
        return new OutputFile($"{name}-{hash}{extension}", bytes, "asset", []);
    }
}

using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using RoleGuide.Output;

namespace RoleGuide.Tests.Output;

/// <summary>A real folder for one test, with an output folder in it, and short words for what the tests do there.</summary>
public sealed class OutputDesk : IDisposable
{
    public static readonly LockHolder Me = new(4711, "build", "09:30:00");

    public string Root { get; } = Directory.CreateTempSubdirectory("roleguide-").FullName;

    public string Folder => Path.Combine(Root, "out");

    public OutputPlace Place => PlaceAt(Folder);

    internal Backstage Backstage => Backstage.Of(Folder);

    public static DeskEdition Edition(params (string Path, string Text)[] files) => new([.. files.Select(static file => File(file.Path, file.Text))]);

    public static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text), "page", ["roles/x/y.md"]);

    /// <summary>A manifest as its file holds it.</summary>
    public static string Json(Manifest manifest)
    {
        var file = new ArrayBufferWriter<byte>();
        ManifestJson.Write(manifest, file);
        return Encoding.UTF8.GetString(file.WrittenSpan);
    }

    /// <summary>A whole build of an edition, from taking the folder to freeing it.</summary>
    public static WriteOutcome WriteAt(OutputPlace place, DeskEdition edition)
    {
        using var hold = OutputFolder.Open(place, Me);
        return Write(hold, edition);
    }

    /// <summary>Puts every file of an edition and publishes it.</summary>
    public static WriteOutcome Write(OutputHold hold, DeskEdition edition)
    {
        using var staged = StagedEdition.In(hold);
        return staged.Publish(edition.Listing([.. edition.Files.Select(staged.Put)]));
    }

    public OutputPlace PlaceAt(string folder) =>
        new(folder, Path.Combine(Root, "input"), Path.Combine(Root, "work"), Path.Combine(Root, "home"));

    public WriteOutcome Write(params (string Path, string Text)[] files) => WriteAt(Place, Edition(files));

    /// <summary>Puts a file somewhere under the root, as another program would.</summary>
    public string Put(string path, string text)
    {
        var place = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        System.IO.File.WriteAllText(place, text);
        return place;
    }

    public string Read(string path) => System.IO.File.ReadAllText(Path.Combine(Root, path));

    /// <summary>All files and empty folders under the root, without the lock, which always stays.</summary>
    public ImmutableArray<string> Everything() =>
    [
        .. Directory.EnumerateFileSystemEntries(Root, "*", SearchOption.AllDirectories)
            .Where(static entry => System.IO.File.Exists(entry) || !Directory.EnumerateFileSystemEntries(entry).Any())
            .Select(entry => Path.GetRelativePath(Root, entry).Replace('\\', '/'))
            .Where(static entry => !entry.EndsWith(".roleguide/lock", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

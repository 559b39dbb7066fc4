using System.Collections.Immutable;
using System.Globalization;

namespace RoleGuide.Output;

/// <summary>What stands where the output goes.</summary>
internal abstract record Standing
{
    private const int Named = 5;

    private Standing()
    {
    }

    /// <summary>
    /// No folder, or one without a single file. Folders within it count as nothing: they hold nothing to lose,
    /// and tools leave them behind.
    /// </summary>
    public sealed record Nothing : Standing;

    /// <summary>An edition of ours, and nothing else.</summary>
    /// <param name="ManifestBytes">The manifest as it lies there.</param>
    public sealed record Ours(Manifest Manifest, byte[] ManifestBytes, FolderScan Scan) : Standing;

    /// <summary>Something that would be lost.</summary>
    public sealed record Foreign(WriteOutcome.Refused Refusal) : Standing;

    /// <summary>Whether a folder can be judged without opening a file in it, which on Windows would hinder a swap.</summary>
    public static bool HasNoManifest(string folder) => !File.Exists(Path.Combine(folder, Manifest.FileName));

    /// <summary>Looks at an output folder.</summary>
    public static Standing In(string folder)
    {
        if (!Directory.Exists(folder)) return new Nothing();
        if (HasNoManifest(folder)) return WithoutManifest(folder);
        var bytes = File.ReadAllBytes(Path.Combine(folder, Manifest.FileName));
        return ManifestJson.Read(bytes) switch
        {
            ManifestReading.Sound sound => Compare(folder, sound.Manifest, bytes),
            ManifestReading.Damaged damaged => Refuse(
                $"The folder {folder} cannot be recognised as RoleGuide's, since {damaged.Reason} in its manifest.json. "
                + "If RoleGuide wrote it, delete the folder and build again; otherwise name another folder with --output.",
                [Manifest.FileName]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static Standing Compare(string folder, Manifest manifest, byte[] bytes)
    {
        var scan = FolderScan.Of(folder);
        var foreign = scan.NotIn(manifest);
        if (foreign.IsEmpty) return new Ours(manifest, bytes, scan);
        return Refuse(
            $"The folder {folder} holds {Count(foreign.Length)} that RoleGuide did not write and that would be lost: {List(foreign)}. "
            + "Move what you need to another place and delete the rest, or name another folder with --output.",
            foreign);
    }

    private static Standing WithoutManifest(string folder)
    {
        if (!FolderScan.FindsAFile(folder)) return new Nothing();
        var found = Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal).ToImmutableArray();
        return Refuse(
            $"The folder {folder} was not written by RoleGuide: it has no manifest.json, but holds {List(found)}. "
            + "Empty the folder first, or name another one with --output.",
            found);
    }

    private static Foreign Refuse(string message, ImmutableArray<string> paths) => new(new WriteOutcome.Refused(message, paths));

    private static string Count(int files) => files == 1 ? "a file" : string.Create(CultureInfo.InvariantCulture, $"{files} files");

    private static string List(ImmutableArray<string> paths) => paths.Length <= Named
        ? string.Join(", ", paths)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", paths.Take(Named))} and {paths.Length - Named} more");
}

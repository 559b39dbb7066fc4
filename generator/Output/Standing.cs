using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;

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
    public sealed record Ours(WrittenManifest Written, FolderScan Scan) : Standing
    {
        /// <summary>The bytes of its manifest; none where they did not have to be read.</summary>
        public ReadOnlyMemory<byte> Bytes { get; init; }
    }

    /// <summary>Something that would be lost.</summary>
    public sealed record Foreign(WriteOutcome.Refused Refusal) : Standing;

    /// <summary>Looks at an output folder.</summary>
    public static Standing In(string folder) => In(folder, folder, null);

    /// <summary>Looks at an output folder; where its manifest equals the likely one, it need not be read.</summary>
    public static Standing In(string folder, WrittenManifest likely) => In(folder, folder, likely);

    /// <summary>Looks at what a new edition has just replaced, which is told of as what stood in the output folder.</summary>
    public static Standing Replaced(Backstage backstage, WrittenManifest likely) => In(backstage.Staged, backstage.Output, likely);

    /// <summary>Looks at a folder without manifest.json, opening nothing in it.</summary>
    public static Standing WithoutManifest(string folder) => WithoutManifest(folder, folder);

    private static Standing In(string folder, string name, WrittenManifest? likely)
    {
        var file = Path.Combine(folder, Manifest.FileName);
        if (!File.Exists(file)) return WithoutManifest(folder, name);

        // What the folder holds is found while its manifest is read.
        var scanning = Task.Run(() => FolderScan.Of(folder));
        try
        {
            if (likely is not null && ManifestOnDisk.Has(file, likely.Sha256)) return Compare(scanning.GetAwaiter().GetResult(), name, likely, []);
            var (bytes, hindrance) = ManifestOnDisk.Read(file);
            if (bytes is null) return Unrecognised(name, hindrance);
            return ManifestJson.ReadFiles(bytes) switch
            {
                ManifestReading.Sound sound => Compare(scanning.GetAwaiter().GetResult(), name, new WrittenManifest(sound.Manifest, Convert.ToHexStringLower(SHA256.HashData(bytes))), bytes),
                ManifestReading.Damaged damaged => Unrecognised(name, damaged.Reason),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        }
        finally
        {
            // Nobody looks at a folder any more that its holder has let go of.
            Task.WaitAny(scanning);
        }
    }

    private static Standing WithoutManifest(string folder, string name)
    {
        if (!Directory.Exists(folder) || !FolderScan.FindsAFile(folder)) return new Nothing();
        var found = Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal).ToImmutableArray();
        return Refuse(
            $"The folder {name} was not written by RoleGuide: it has no manifest.json, but holds {List(found)}. "
            + "Empty the folder first, or name another one with --output.",
            found);
    }

    private static Foreign Unrecognised(string name, string reason) => Refuse(
        $"The folder {name} cannot be recognised as RoleGuide's by its manifest.json: {reason}. "
        + "If RoleGuide wrote it, delete the folder and build again; otherwise name another folder with --output.",
        [Manifest.FileName]);

    private static Standing Compare(FolderScan scan, string name, WrittenManifest written, byte[] bytes)
    {
        var foreign = scan.NotIn(written.Paths);
        if (foreign.IsEmpty) return new Ours(written, scan) { Bytes = bytes };
        return Refuse(
            $"The folder {name} holds {Count(foreign.Length)} that RoleGuide did not write and that would be lost: {List(foreign)}. "
            + "Move what you need to another place and delete the rest, or name another folder with --output.",
            foreign);
    }

    private static Foreign Refuse(string message, ImmutableArray<string> paths) => new(new WriteOutcome.Refused(message, paths));

    private static string Count(int files) => files == 1 ? "a file" : string.Create(CultureInfo.InvariantCulture, $"{files} files");

    private static string List(ImmutableArray<string> paths) => paths.Length <= Named
        ? string.Join(", ", paths)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", paths.Take(Named))} and {paths.Length - Named} more");
}

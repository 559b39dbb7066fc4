using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using RoleGuide.Output;

namespace RoleGuide.Caching;

/// <summary>
/// The folder where builds are remembered. It may be deleted at any time. An entry that is damaged, or that another program wrote, counts as none; that an entry can't be read
/// or written is never a fault of a build. A branch of somebody else may carry links in its place, which lead to files of other people: then nothing is remembered.
/// </summary>
/// <param name="Folder">Made when the first entry is kept, with the folder around it.</param>
public sealed partial record BuildCache(string Folder)
{
    /// <summary>How many builds are remembered: those of a few branches and options.</summary>
    private const int MostBuilds = 12;

    /// <summary>No entry is as long; a strange file of that name must not fill the memory.</summary>
    private const long LongestEntry = 256L * 1024 * 1024;

    private const string BuildPrefix = "build-";

    private static readonly TimeSpan s_longestWrite = TimeSpan.FromHours(1);

    /// <summary>What the build with a key told and made; null when it is not remembered.</summary>
    public BuildRecord? Find(string key) => Read(BuildPrefix + key, CacheJson.Default.BuildRecord) is { } record && EntryCheck.IsSound(record) ? record : null;

    /// <summary>Remembers a build, and forgets those that were not asked for the longest.</summary>
    public void Keep(string key, BuildRecord record)
    {
        Write(BuildPrefix + key, record, CacheJson.Default.BuildRecord);
        Forget();
        ForgetHalves(PathOf(BuildPrefix + key));
    }

    /// <summary>The last build of an output folder; null when none is remembered.</summary>
    public LastBuild? LastOf(string output) => Read(LastName(output), CacheJson.Default.LastBuild) is { } last && EntryCheck.IsSound(last) ? last : null;

    public void KeepLast(string output, LastBuild build) => Write(LastName(output), build, CacheJson.Default.LastBuild);

    private static string LastName(string output) => "last-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(output))[..8]);

    private T? Read<T>(string name, JsonTypeInfo<T> form)
        where T : class
    {
        try
        {
            // A pipe or a device has no length.
            var file = new FileInfo(PathOf(name));
            if (!IsOurs() || !file.Exists || file.LinkTarget is not null || file.Length is 0 or > LongestEntry) return null;
            var bytes = File.ReadAllBytes(file.FullName);
            if (bytes.Length <= SHA256.HashSizeInBytes || !SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes))) return null;
            return JsonSerializer.Deserialize(bytes.AsSpan(SHA256.HashSizeInBytes), form);
        }
        catch (Exception fault) when (fault is JsonException || DiskFault.Explains(fault))
        {
            return null;
        }
    }

    /// <summary>The whole entry at once or not at all, with its hash in front.</summary>
    private void Write<T>(string name, T entry, JsonTypeInfo<T> form)
    {
        var half = PathOf($".{name}.{Environment.ProcessId}");
        if (!IsOurs()) return;
        try
        {
            Directory.CreateDirectory(Folder);
            var bytes = JsonSerializer.SerializeToUtf8Bytes(entry, form);
            File.Delete(half);
            using (var file = new FileStream(half, FileMode.CreateNew))
            {
                file.Write(SHA256.HashData(bytes));
                file.Write(bytes);
            }

            File.Move(half, PathOf(name), overwrite: true);
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            TryToDelete(half);
        }
    }

    private void Forget() => TryToDelete(files => files.Where(file => Entry().IsMatch(file.Name)).OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostBuilds));

    /// <summary>A killed build leaves the half of an entry behind. One that is so much older than a whole entry is nobody's work any more.</summary>
    private void ForgetHalves(string whole) =>
        TryToDelete(files => files.Where(file => Half().IsMatch(file.Name) && File.GetLastWriteTimeUtc(whole) - file.LastWriteTimeUtc > s_longestWrite));

    /// <summary>Deletes some files of the folder. What can't be deleted is forgotten the next time.</summary>
    private void TryToDelete(Func<FileInfo[], IEnumerable<FileInfo>> some)
    {
        if (!IsOurs()) return;
        try
        {
            foreach (var file in some(new DirectoryInfo(Folder).GetFiles())) TryToDelete(file.FullName);
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            // Nothing is in the way of a build.
        }
    }

    private static void TryToDelete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            // It is in nobody's way: names with a dot in front are never read.
        }
    }

    private string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Whether neither the folder nor the one around it is a link.</summary>
    private bool IsOurs()
    {
        try
        {
            return new DirectoryInfo(Path.GetDirectoryName(Folder)!).LinkTarget is null && new DirectoryInfo(Folder).LinkTarget is null;
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            return false;
        }
    }

    /// <summary>The name of a whole entry that is forgotten. No other file is ours to delete, whoever put it here.</summary>
    [GeneratedRegex(@"\Abuild-[0-9a-f]{64}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Entry();

    /// <summary>The name of an entry that is being written, with the number of the process.</summary>
    [GeneratedRegex(@"\A\.(build-[0-9a-f]{64}|last-[0-9a-f]{16})\.[0-9]+\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Half();
}

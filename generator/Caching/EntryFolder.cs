using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RoleGuide.Output;

namespace RoleGuide.Caching;

/// <summary>
/// The folder of what is kept for later builds, one file for each entry. It may be deleted at any time. That an entry can't be read or written is never a fault of a build. A branch of
/// somebody else may carry links in the folder's place, which lead to files of other people: then nothing is kept.
/// </summary>
/// <param name="Folder">Made when the first entry is kept, with the folder around it.</param>
internal sealed partial record EntryFolder(string Folder)
{
    private static readonly TimeSpan s_longestWrite = TimeSpan.FromHours(1);

    /// <summary>What is made of the bytes of an entry, which are lent for that; null when there is none.</summary>
    /// <param name="longest">No entry is longer; a strange file of that name must not fill the memory.</param>
    /// <param name="room">Where it is read into; what is there is lost.</param>
    public T? Read<T>(string name, long longest, ArrayBufferWriter<byte> room, Func<ReadOnlyMemory<byte>, T?> use)
        where T : class
    {
        try
        {
            // A pipe or a device has no length.
            var file = new FileInfo(PathOf(name));
            if (!IsOurs() || !file.Exists || file.LinkTarget is not null || file.Length == 0) return null;
            using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (stream.Length > longest) return null;
            var length = (int)stream.Length;
            room.ResetWrittenCount();
            var bytes = room.GetMemory(length)[..length];
            return use(bytes[..stream.ReadAtLeast(bytes.Span, length, throwOnEndOfStream: false)]);
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            return null;
        }
    }

    /// <summary>Writes a whole entry at once or not at all.</summary>
    /// <param name="parts">Its bytes, one part behind the other.</param>
    public void Write(string name, params ReadOnlySpan<ReadOnlyMemory<byte>> parts)
    {
        var half = PathOf($".{name}.{Environment.ProcessId}");
        if (!IsOurs()) return;
        try
        {
            Directory.CreateDirectory(Folder);
            File.Delete(half);
            using (var file = new FileStream(half, FileMode.CreateNew))
            {
                foreach (var part in parts) file.Write(part.Span);
            }

            File.Move(half, PathOf(name), overwrite: true);
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            TryToDelete(half);
        }
    }

    /// <summary>Deletes the entries whose names fit, except for those that were written last.</summary>
    /// <param name="entry">Names of whole entries. No other file is ours to delete, whoever put it here.</param>
    /// <param name="most">How many entries are left.</param>
    /// <param name="written">Entries that this build wrote: they are left whatever dates others bear, since a clock may be set back.</param>
    public void Forget(Regex entry, int most, ImmutableArray<string> written) => TryToDelete(files =>
        files.Where(file => entry.IsMatch(file.Name)).OrderByDescending(file => written.Contains(file.Name)).ThenByDescending(file => file.LastWriteTimeUtc).Skip(most));

    /// <summary>A killed build leaves the half of an entry behind. One that is so much older than a whole entry is nobody's work any more.</summary>
    /// <param name="whole">The name of an entry that was just written.</param>
    public void ForgetHalves(string whole) =>
        TryToDelete(files => files.Where(file => Half().IsMatch(file.Name) && File.GetLastWriteTimeUtc(PathOf(whole)) - file.LastWriteTimeUtc > s_longestWrite));

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

    /// <summary>The name of an entry that is being written, with the number of the process.</summary>
    [GeneratedRegex(@"\A\.(build-[0-9a-f]{64}|last-[0-9a-f]{16}|(pack|made)-[0-9a-f]{64}-([0-9]{2}|pages))\.[0-9]+\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Half();
}

using System.Globalization;

namespace RoleGuide.Output;

/// <summary>
/// One process at a time writes an output folder. The lock is the operating system's, so that it goes with its process,
/// however that ends; the note about the holder is a file of its own because nobody else can read a locked one.
/// </summary>
internal sealed class BuildLock : IDisposable
{
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMacOS = 35;
    private const int SharingViolation = unchecked((int)0x80070020);

    /// <summary>A note is three short lines. What is longer was not written here, in bytes.</summary>
    private const int LongestNote = 4096;

    private readonly FileStream _lock;

    private BuildLock(Backstage backstage, FileStream stream)
    {
        Backstage = backstage;
        _lock = stream;
    }

    /// <summary>The folder that the lock guards.</summary>
    public Backstage Backstage { get; }

    /// <summary>Takes the lock, or gives null when another holds it.</summary>
    public static BuildLock? Take(Backstage backstage, LockHolder holder)
    {
        Directory.CreateDirectory(backstage.Folder);
        FileStream stream;
        try
        {
            stream = new FileStream(backstage.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException fault) when (fault.HResult is WouldBlockOnLinux or WouldBlockOnMacOS or SharingViolation)
        {
            return null;
        }

        var taken = new BuildLock(backstage, stream);
        try
        {
            // Only a pipe can't be sought in. Nothing tells it from an empty file until it is open.
            if (!stream.CanSeek) throw new IOException($"The lock is no ordinary file : '{backstage.Lock}'");
            Note(backstage.Holder, holder);
            return taken;
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    /// <summary>Who holds the lock, or null when its note is not there or not whole.</summary>
    public static LockHolder? HolderOf(Backstage backstage)
    {
        try
        {
            // A link could lead to anything, and a pipe, which has no length, could be waited for in vain.
            var note = new FileInfo(backstage.Holder);
            if (note.LinkTarget is not null || note.Length is 0 or > LongestNote) return null;
            var lines = File.ReadAllLines(backstage.Holder);
            return lines.Length == 3 && int.TryParse(lines[0], NumberStyles.None, CultureInfo.InvariantCulture, out var process)
                ? new LockHolder(process, lines[1], lines[2])
                : null;
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            return null;
        }
    }

    /// <summary>The note is a new file each time: one that stands there may be a link to somebody's file, or a pipe that nobody reads.</summary>
    private static void Note(string path, LockHolder holder)
    {
        File.Delete(path);
        using var note = new StreamWriter(new FileStream(path, FileMode.CreateNew, FileAccess.Write));
        note.Write(string.Create(CultureInfo.InvariantCulture, $"{holder.ProcessId}\n{holder.Command}\n{holder.Since}\n"));
    }

    /// <summary>Takes the note away and frees the lock; the lock file stays.</summary>
    public void Dispose()
    {
        try
        {
            File.Delete(Backstage.Holder);
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            // A note that stays is replaced by the next holder.
        }

        _lock.Dispose();
    }
}

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
            var process = holder.ProcessId.ToString(CultureInfo.InvariantCulture);
            File.WriteAllText(backstage.Holder, $"{process}\n{holder.Command}\n{holder.Since}\n");
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

    /// <summary>Takes the note away and frees the lock; the lock file stays.</summary>
    public void Dispose()
    {
        try
        {
            File.Delete(Backstage.Holder);
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            // A note that stays is overwritten by the next holder.
        }

        _lock.Dispose();
    }
}

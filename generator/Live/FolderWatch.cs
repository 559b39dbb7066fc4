using RoleGuide.Output;

namespace RoleGuide.Live;

/// <summary>
/// Hears of writing in a folder and below it. It may hear too much, and on some disks too little: it wakes whoever listens and decides nothing.
/// </summary>
/// <param name="folder">The folder, by whatever name; links on the way to it are followed anew at each start.</param>
/// <param name="heard">Is told the path that was written to, relative to the folder with forward slashes, from any thread; null when it may have been any.</param>
internal sealed class FolderWatch(string folder, Action<string?> heard) : IDisposable
{
    private FileSystemWatcher? _watcher;

    /// <summary>Starts to listen, from the beginning if need be. Whether it could: a folder may be gone, and a system lets only so many be watched.</summary>
    public bool Start()
    {
        Dispose();
        try
        {
            _watcher = new FileSystemWatcher(RealPath.Of(folder))
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.Attributes,
                InternalBufferSize = 64 * 1024,
            };
            _watcher.Changed += (_, change) => Hear(change.Name);
            _watcher.Created += (_, change) => Hear(change.Name);
            _watcher.Deleted += (_, change) => Hear(change.Name);
            _watcher.Renamed += (_, change) =>
            {
                Hear(change.OldName);
                Hear(change.Name);
            };

            // Whatever the fault, such as more news than the system could keep: nothing is known any more.
            _watcher.Error += (_, _) => heard(null);
            _watcher.EnableRaisingEvents = true;
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Dispose();
            return false;
        }
    }

    public void Dispose()
    {
        _watcher?.Dispose();
        _watcher = null;
    }

    private void Hear(string? name) => heard(name?.Replace(Path.DirectorySeparatorChar, '/'));
}

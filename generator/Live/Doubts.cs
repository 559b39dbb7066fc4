namespace RoleGuide.Live;

/// <summary>
/// The paths of which it is not known whether they are what they were, gathered from any thread. Whether one has changed is decided by its bytes and not here.
/// </summary>
internal sealed class Doubts
{
    private readonly Lock _gate = new();
    private HashSet<string> _paths = new(StringComparer.Ordinal);
    private bool _areAll;

    /// <summary>Doubts a file, or a folder with all below it.</summary>
    public void Add(string path)
    {
        lock (_gate) _paths.Add(path);
    }

    /// <summary>Doubts everything.</summary>
    public void AddAll()
    {
        lock (_gate) _areAll = true;
    }

    /// <summary>What is in doubt now; nothing is from now on.</summary>
    public Predicate<string> Take()
    {
        lock (_gate)
        {
            var (paths, areAll) = (_paths, _areAll);
            (_paths, _areAll) = (new HashSet<string>(StringComparer.Ordinal), false);
            return path => areAll || IsAmong(path, paths);
        }
    }

    private static bool IsAmong(string path, HashSet<string> paths)
    {
        if (paths.Count == 0) return false;
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (paths.Contains(path[..end])) return true;
        }

        return false;
    }
}

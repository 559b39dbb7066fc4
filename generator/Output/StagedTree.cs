using System.Collections.Concurrent;

namespace RoleGuide.Output;

/// <summary>The tree of an edition that is being made ready. Files come into it from any thread.</summary>
internal sealed class StagedTree(Backstage backstage)
{
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    /// <summary>A file to write into. Never one that is there: it could be one that the last edition shares.</summary>
    public FileStream New(string path) => new(PlaceOfNew(path), FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);

    /// <summary>Where a file goes, its folder made.</summary>
    public string PlaceOfNew(string path)
    {
        var place = OutputPath.Under(backstage.Staged, path);
        MakeFolderOf(place);
        return place;
    }

    /// <summary>Gives a file that stands a second name here; where that can't be, a copy. An empty one may be a pipe, and is made anew.</summary>
    public void TakeOver(string path, bool isEmpty)
    {
        var standing = OutputPath.Under(backstage.Output, path);
        if (isEmpty) New(path).Dispose();
        else if (PlaceOfNew(path) is var place && !HardLink.Try(standing, place)) File.Copy(standing, place);
    }

    /// <summary>Throws the tree away, so that another one can be begun.</summary>
    public void Clear()
    {
        backstage.TryToClear();
        _folders.Clear();
    }

    private void MakeFolderOf(string place)
    {
        var folder = Path.GetDirectoryName(place)!;
        if (_folders.ContainsKey(folder)) return;

        // Noted once it is there: another thread may be waiting for it.
        Directory.CreateDirectory(folder);
        _folders[folder] = true;
    }
}

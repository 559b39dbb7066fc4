
namespace RoleGuide.Output;

/// <summary>
/// An edition on its way into a held folder. Its files are put one by one as they are made, so that nobody has to hold them all, and nothing of them shows until the whole
/// edition takes the place of the last one. Nothing is flushed to the disk: what a killed process has written is safe with the operating system, and a loss of power is no
/// promise of ours.
/// </summary>
public sealed class StagedEdition : IDisposable
{
    private readonly Backstage? _backstage;
    private readonly WrittenManifest? _last;
    private readonly CarriedFiles _carried = CarriedFiles.None;
    private readonly bool _isAsLeft;
    private Standing.Ours? _trusted;
    private readonly StagedTree? _tree;
    private (Predicate<string> IsLeft, Task<FolderScan?> Done) _ahead = None;
    private Task? _clearing;
    private volatile WriteOutcome? _hindrance;
    private int _written;

    /// <summary>Nothing is carried over ahead of the others.</summary>
    private static (Predicate<string> IsLeft, Task<FolderScan?> Done) None => (static _ => true, Task.FromResult<FolderScan?>(null));

    private StagedEdition(OutputHold hold, EditionState? left)
    {
        _backstage = hold.Backstage;
        _hindrance = hold.Hindrance;
        if (_backstage is null) return;
        _tree = new StagedTree(_backstage);
        try
        {
            var standing = Standing.In(_backstage.Output);
            if (standing is Standing.Foreign foreign) _hindrance = foreign.Refusal;
            if (standing is not Standing.Ours ours) return;
            _last = ours.Written;
            _carried = new CarriedFiles(_backstage.Output, ours.Written.Manifest);
            _trusted = left is not null && ours.Written.Sha256 == left.Manifest && ours.Scan.State() == left.Folder ? ours : null;
            _isAsLeft = _trusted is not null;
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            _hindrance = DiskFault.Tell(_backstage.Output, fault);
        }
    }

    /// <summary>Why nothing more can be put here: the folder is not held or must not be replaced, or the disk failed. Null while all is well.</summary>
    public WriteOutcome? Hindrance => _hindrance;

    /// <summary>How the folder is left, since the edition stands; null before, and where it does not come to stand.</summary>
    public EditionState? State { get; private set; }

    /// <summary>The edition that stands, if it is as the build left it that somebody knows of; else null.</summary>
    public Manifest? Trusted => _trusted?.Written.Manifest;

    /// <summary>Begins an edition. A held folder has room for one at a time.</summary>
    /// <param name="left">How a build left the folder; null when nobody knows of one.</param>
    public static StagedEdition In(OutputHold hold, EditionState? left = null) => new(hold, left);

    /// <summary>
    /// Puts a file, from any thread, and says how the manifest lists it. A file that stands with the same bytes is carried over. Once the disk has failed nothing more is
    /// written, which is told by <see cref="Publish"/>.
    /// </summary>
    public ManifestFile Put(SiteFile file)
    {
        if (file is not OutputFile held) return PutInPieces(file);
        var listed = ManifestFile.Of(held);
        UnlessHindered(() =>
        {
            if (!Carry(listed)) Stage(held);
        });
        return listed;
    }

    /// <summary>Carries a file over, from any thread, if it stands with the bytes that are listed; whether it does.</summary>
    public bool Carry(ManifestFile file) => _hindrance is null && _carried.Add(file);

    /// <summary>Carries over all files of the trusted edition but some, by their sizes and the times when they were last written to: their bytes are not read. It goes on while others are made.</summary>
    /// <param name="others">The paths of the files that are put or carried over one by one.</param>
    public void CarryAllBut(IReadOnlySet<string> others) => _ahead = (others.Contains, Task.Run<FolderScan?>(() =>
    {
        Parallel.ForEach(_carried.AddAllBut(others, _trusted!.Scan), CarryOver);
        return FolderScan.Of(_backstage!.Staged);
    }));

    /// <summary>Throws away what was put and carried over, as if nothing had been.</summary>
    public void StartAgain()
    {
        // What hinders it will hinder the next edition as well, which tells it.
        Task.WaitAny(_ahead.Done);
        _ahead = None;
        _tree!.Clear();
        _carried.Clear();
        _written = 0;
    }

    /// <summary>What the pages of the trusted edition say, as they are written in its manifest, by their addresses.</summary>
    public IReadOnlyDictionary<string, ManifestPage> Said() => ManifestSiteJson.PagesAsWritten(_trusted!.Bytes);

    /// <summary>Trusts no edition any more. What is known of one is as large as its manifest.</summary>
    public void Distrust() => _trusted = null;

    /// <summary>Whether a file is carried over and not written.</summary>
    public bool Carries(string path) => _carried.Contains(path);

    /// <summary>Replaces what stands in the folder by exactly the files that were put, and their manifest.</summary>
    /// <param name="manifest">It lists every file that was put and no other.</param>
    public WriteOutcome Publish(Manifest manifest)
    {
        // Two files in one place would have been taken for a fault of the disk. Those that stand have had room.
        if (_last is not { Manifest.Files: var stood } || !stood.Select(static file => file.Path).SequenceEqual(manifest.Files.Select(static file => file.Path), StringComparer.Ordinal)) OutputPath.RequireRoomForEach(manifest.Files);
        if (_hindrance is { } hindrance) return hindrance;
        try
        {
            return Replace(Stage(manifest));
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            return DiskFault.Tell(_backstage!.Output, fault);
        }
        finally
        {
            _clearing = Task.Run(_backstage!.TryToClear);
        }
    }

    /// <summary>Throws away what was put and not published, or what was replaced, which may have begun.</summary>
    public void Dispose()
    {
        _clearing?.GetAwaiter().GetResult();
        _backstage?.TryToClear();
    }

    private void Stage(OutputFile file)
    {
        var content = file.Content.Span;
        using var staged = File.OpenHandle(_tree!.PlaceOfNew(file.Path), FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(staged, content, 0);
        Interlocked.Increment(ref _written);
    }

    /// <summary>Whether the file stands with the same bytes is known when it has been written to its end, so it is staged first and thrown away if it does.</summary>
    private ManifestFile PutInPieces(SiteFile file)
    {
        var listed = ManifestFile.Of(file, WrittenInPieces(file));
        UnlessHindered(() =>
        {
            if (Carry(listed)) File.Delete(OutputPath.Under(_backstage!.Staged, file.Path));
            else Interlocked.Increment(ref _written);
        });
        return listed;
    }

    private WrittenBytes WrittenInPieces(SiteFile file)
    {
        using var staged = TryToStage(file.Path);
        return WrittenBytes.Of(file.WriteTo, piece =>
        {
            if (_hindrance is not null) return;
            try
            {
                staged!.Write(piece);
            }
            catch (Exception fault) when (DiskFault.Explains(fault))
            {
                Hinder(fault);
            }
        });
    }

    private FileStream? TryToStage(string path)
    {
        FileStream? staged = null;
        UnlessHindered(() => staged = _tree!.New(path));
        return staged;
    }

    /// <summary>Does something with the disk, if it has not failed before.</summary>
    private void UnlessHindered(Action work)
    {
        if (_hindrance is not null) return;
        try
        {
            work();
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            Hinder(fault);
        }
    }

    private void Hinder(Exception fault) => _hindrance = DiskFault.Tell(_backstage!.Output, fault);

    /// <summary>The manifest comes last, so that no file is younger than the manifest that vouches for it.</summary>
    private WrittenManifest Stage(Manifest manifest)
    {
        Directory.CreateDirectory(_backstage!.Staged);
        using var staged = _tree!.New(Manifest.FileName);
        return new WrittenManifest(manifest with { Site = null }, WrittenBytes.Of(room => ManifestJson.Write(manifest, room), staged.Write).Sha256);
    }

    private WriteOutcome Replace(WrittenManifest wanted)
    {
        var last = _last ?? wanted;
        if (!_isAsLeft || _written == 0)
        {
            // While an edition was made somebody may have put a file there, or changed one that is carried over. Or it stands already.
            var standing = Standing.In(_backstage!.Output, last);
            if (Objection(standing) is { } objection) return objection;
            if (_written == 0 && standing is Standing.Ours ours && wanted.IsWhole(ours))
            {
                State = new EditionState(ours.Scan.State(), wanted.Sha256);
                return new WriteOutcome.Unchanged(_carried.Count);
            }
        }

        var ahead = _ahead.Done.GetAwaiter().GetResult();
        Parallel.ForEach(_carried.Paths.Where(path => _ahead.IsLeft(path)), CarryOver);
        var staged = ahead?.With(_backstage!.Staged, wanted.Paths.Where(path => _ahead.IsLeft(path)).Append(Manifest.FileName), _trusted!.Scan.Folders) ?? FolderScan.Of(_backstage!.Staged);
        if (wanted.FirstMissing(staged) is { } missing) return Disturbed(missing);
        var state = Task.Run(staged.State);

        // Up to the last moment as well.
        if (TreeSwap.RunUnless(_backstage, last, Objection) is { } late) return late;
        State = new EditionState(state.GetAwaiter().GetResult(), wanted.Sha256);
        return new WriteOutcome.Swapped(_written, _carried.Count, _carried.LeftOutOf(wanted));
    }

    /// <summary>Why what stands is not replaced; null when nothing speaks against it.</summary>
    private WriteOutcome? Objection(Standing standing) => standing switch
    {
        Standing.Foreign foreign => foreign.Refusal,
        Standing.Ours ours when _carried.FirstChanged(ours) is { } changed => Disturbed(changed),
        _ => null,
    };

    private void CarryOver(string path) => _tree!.TakeOver(path, _carried.IsEmpty(path));

    private WriteOutcome.Failed Disturbed(string path) =>
        new($"The output folder {_backstage!.Output} could not be written and is as it was. Another program changed or removed {path} while it was made ready. Build again.");
}

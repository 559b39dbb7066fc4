using RoleGuide.Rendering;

namespace RoleGuide.Live;

/// <summary>
/// Keeps a site in step with its folders. A watch only wakes it; what has changed is decided by bytes. A sign that comes while an update is under way leads to another
/// one, and every second it looks by itself, so that nothing is lost where the system tells too little.
/// </summary>
/// <param name="theme">The theme's files as they are now; null when they can't be read, or are those of the program.</param>
/// <param name="folders">The folder of the input, and that of the theme's files or null.</param>
public sealed class LiveFollower(LiveSite site, Func<ThemeAssets?> theme, (string Input, string? Theme) folders, TimeProvider clock) : IDisposable
{
    /// <summary>A burst of writing is over when nothing is heard for so long.</summary>
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(4);

    /// <summary>No burst is waited for any longer.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(20);

    /// <summary>
    /// The warnings that take long are looked for when nothing is heard for so long: until then the processor is the browser's, which shows the page, and the next save's.
    /// </summary>
    private static readonly TimeSpan s_rest = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan s_beat = TimeSpan.FromSeconds(1);

    /// <summary>Looking unasked may take this part of the time.</summary>
    private const int Idleness = 50;

    private readonly Doubts _doubts = new();
    private readonly SemaphoreSlim _bell = new(0, 1);
    private readonly Lock _ringing = new();
    private FolderWatch? _input;
    private FolderWatch? _theme;
    private TimeSpan _nextLook = s_beat;
    private CancellationTokenSource? _newer;
    private bool _isLost;
    private bool _isEnded;

    /// <summary>Whether the system tells of writing in the input folder. If not, changes are noticed by looking.</summary>
    public bool IsTold { get; private set; }

    /// <summary>Starts to listen, so that nothing that is written after the first update goes unnoticed.</summary>
    public void Listen()
    {
        _input ??= new FolderWatch(folders.Input, Hear);
        IsTold = _input.Start();

        // Whatever was written while nobody listened.
        if (IsTold) Hear(null);
        if (folders.Theme is null) return;
        _theme ??= new FolderWatch(folders.Theme, _ => Ring());
        _theme.Start();
    }

    /// <summary>Follows until it is stopped.</summary>
    /// <param name="told">Is told what happens, while no other update begins.</param>
    /// <param name="open">The addresses of the pages that somebody sees now.</param>
    public async Task Follow(Action<LiveEvent> told, Func<IEnumerable<string>> open, CancellationToken stop)
    {
        Listen();
        while (true)
        {
            var isResting = site.Current is { IsAdvised: false };
            var isCalled = await _bell.WaitAsync(isResting ? s_rest : _nextLook, stop);
            var woken = clock.GetTimestamp();
            if (isCalled)
            {
                while (clock.GetElapsedTime(woken) < s_patience && await _bell.WaitAsync(s_quiet, stop))
                {
                    // More of the same burst.
                }

                Look(told, woken);
                continue;
            }

            if (isResting)
            {
                Attempt(Advise, told);
                continue;
            }

            // Found by looking, though nobody had told: the watch is not where the folder is.
            if (Look(told, woken) || !IsTold) Listen();
            if (site.Redraw(open()) is { } redrawn) told(new LiveEvent.Redrawn(redrawn, woken));
            var cost = clock.GetElapsedTime(woken) * Idleness;
            _nextLook = cost > s_beat ? cost : s_beat;
        }
    }

    public void Dispose()
    {
        _input?.Dispose();
        _theme?.Dispose();

        // A last sign may come from another thread.
        lock (_ringing)
        {
            _isEnded = true;
            _bell.Dispose();
        }
    }

    /// <summary>Whether there was anything new.</summary>
    private bool Look(Action<LiveEvent> told, long woken) => Attempt(
        () =>
        {
            var before = site.Current;
            var edition = site.Update(_doubts.Take(), theme());
            _isLost = false;
            return edition is null ? null : new LiveEvent.Updated(edition, before, woken);
        },
        told);

    /// <summary>Does something and tells what came of it: an event if there is one, or the fault.</summary>
    private bool Attempt(Func<LiveEvent?> work, Action<LiveEvent> told)
    {
        try
        {
            if (work() is not { } done) return false;
            told(done);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Whatever was in doubt still is.
            _doubts.AddAll();
            if (!_isLost) told(new LiveEvent.Lost(fault.Message));
            _isLost = true;
            return false;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A bug of ours must not end a writer's preview: the next change may go well.
            told(new LiveEvent.Failed($"{fault.GetType().Name}: {fault.Message}"));
            return false;
        }
    }

    /// <summary>Finds the warnings that take long. Whatever is heard meanwhile stops it.</summary>
    private LiveEvent.Advised? Advise()
    {
        using var newer = new CancellationTokenSource();
        lock (_ringing)
        {
            if (_bell.CurrentCount > 0) return null;
            _newer = newer;
        }

        try
        {
            return site.Advise(newer.Token) is { } advised ? new LiveEvent.Advised(advised) : null;
        }
        finally
        {
            lock (_ringing) _newer = null;
        }
    }

    private void Hear(string? path)
    {
        if (path is null) _doubts.AddAll();
        else _doubts.Add(path);
        Ring();
    }

    private void Ring()
    {
        lock (_ringing)
        {
            if (_isEnded) return;
            if (_bell.CurrentCount == 0) _bell.Release();
            _newer?.Cancel();
        }
    }
}

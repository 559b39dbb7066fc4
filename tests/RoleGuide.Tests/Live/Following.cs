using System.Text;
using RoleGuide.Live;
using RoleGuide.Model;

namespace RoleGuide.Tests.Live;

/// <summary>A preview that follows a real folder by itself. What a test waits for it waits for event by event, and never longer than is reasonable.</summary>
internal sealed class Following : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _stop = new();
    private readonly LiveFollower _follower;
    private readonly Task _following;
    private readonly SemaphoreSlim _told = new(0);
    private readonly List<LiveEvent> _events = [];

    /// <summary>Begins to follow.</summary>
    /// <param name="folder">The input folder, by whatever name.</param>
    public Following(string folder)
    {
        Live = new LiveSite(new SiteRequest(folder, null, null, PublishingContext.LocalPreview, null, WithDrafts: false), TimeProvider.System);
        Live.Update(_ => true, null);
        _follower = new LiveFollower(Live, () => null, (folder, null), TimeProvider.System);
        _following = Task.Run(() => _follower.Follow(Tell, () => [], _stop.Token));
    }

    public LiveSite Live { get; }

    /// <summary>All that has happened so far.</summary>
    public LiveEvent[] Events
    {
        get
        {
            lock (_events) return [.. _events];
        }
    }

    /// <summary>The files that changed from edition to edition.</summary>
    public string[] Changes => [.. Events.OfType<LiveEvent.Updated>().SelectMany(one => one.Edition.ChangesSince(one.Before!))];

    public string? Page(string address) => Live.Find(new PagePath(address).File) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;

    /// <summary>Waits until the page of the manager has these words.</summary>
    public Task UntilManagerSays(string words) => Until(() => Page(LiveDesk.Manager)?.Contains(words, StringComparison.Ordinal) == true);

    public async Task Until(Func<bool> isSo)
    {
        using var end = new CancellationTokenSource(s_patience);
        while (!isSo())
        {
            try
            {
                await _told.WaitAsync(end.Token);
            }
            catch (OperationCanceledException)
            {
                isSo().ShouldBeTrue($"It never came. What happened: {string.Join("; ", Events.Select(one => one.ToString()))}");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(_following);
        _follower.Dispose();
        _stop.Dispose();
        _told.Dispose();
    }

    private void Tell(LiveEvent what)
    {
        lock (_events) _events.Add(what);
        _told.Release();
    }
}

using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace RoleGuide.Serving;

/// <summary>One page that is open in a browser. However slowly it listens, it is owed one piece of news at most: the latest.</summary>
/// <param name="address">Its address, such as <c>/roles/account-manager/</c>.</param>
internal sealed class LivePage(string address)
{
    private readonly Lock _gate = new();
    private readonly Channel<bool> _bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private LiveNews? _owed;

    public string Address { get; } = address;

    public void Tell(LiveNews news)
    {
        lock (_gate) _owed = news.After(_owed);
        _bell.Writer.TryWrite(true);
    }

    /// <summary>All that the page is told, until somebody stops listening.</summary>
    public async IAsyncEnumerable<LiveNews> Listen([EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var _ in _bell.Reader.ReadAllAsync(stop))
        {
            LiveNews? news;
            lock (_gate)
            {
                news = _owed;
                _owed = null;
            }

            // The bell may have been rung again for what the last turn has taken along.
            if (news is not null) yield return news;
        }
    }
}

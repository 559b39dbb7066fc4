using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;

namespace RoleGuide.Serving;

/// <summary>The pages that are open in browsers now, and what they are told.</summary>
public sealed class LivePages
{
    private readonly Lock _gate = new();

    // Marks the states of this run apart from those of every other: a page that outlived a server must know it. It reaches no output.
    private readonly string _run = RandomNumberGenerator.GetHexString(16, lowercase: true);

    private ImmutableList<LivePage> _open = [];
    private string _diagnostics = """{"diagnostics":[]}""";
    private long _count;

    /// <summary>The addresses of the pages that are open and seen now, the one opened last first.</summary>
    public ImmutableArray<string> Open
    {
        get
        {
            lock (_gate) return [.. _open.Select(page => page.Address).Reverse()];
        }
    }

    /// <summary>
    /// What the present state is called. A page carries the mark of the state it was made of, so it must be taken before the content of the page,
    /// and a new state must be in place before it is published.
    /// </summary>
    internal string Mark
    {
        get
        {
            lock (_gate) return MarkOf(_count);
        }
    }

    /// <summary>Tells every open page of a new state, which the server must already give out.</summary>
    public void Publish(LiveState state)
    {
        ImmutableList<LivePage> open;
        string mark;
        lock (_gate)
        {
            _diagnostics = state.DiagnosticsJson;
            _count++;
            mark = MarkOf(_count);
            open = _open;
        }

        foreach (var page in open) page.Tell(new LiveNews(mark, state.DiagnosticsJson, state.IsChanged(page.Address)));
    }

    /// <summary>Takes a page in. It is told of the present state at once, and to reload when it was made of another.</summary>
    /// <param name="mark">The mark that the page carries.</param>
    internal LivePage Join(string address, string mark)
    {
        lock (_gate)
        {
            var page = new LivePage(address);
            page.Tell(new LiveNews(MarkOf(_count), _diagnostics, mark != MarkOf(_count)));
            _open = _open.Add(page);
            return page;
        }
    }

    /// <summary>Forgets a page that was closed or is no longer seen.</summary>
    internal void Leave(LivePage page)
    {
        lock (_gate) _open = _open.Remove(page);
    }

    private string MarkOf(long count) => string.Create(CultureInfo.InvariantCulture, $"{_run}-{count}");
}

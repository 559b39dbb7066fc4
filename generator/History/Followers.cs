using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RoleGuide.History;

/// <summary>Tells pages that show what another page says from those that merely look different. Asked only about pages whose bytes differ.</summary>
internal sealed class Followers
{
    private readonly PageIndex _before;
    private readonly PageIndex _after;
    private readonly FrozenDictionary<string, PageChange> _changed;
    private readonly bool _knowsHow;

    /// <summary>Sets two editions side by side.</summary>
    /// <param name="fates">What became of the pages that changed by themselves.</param>
    public Followers(PageIndex before, PageIndex after, Dictionary<string, PageChange> fates, bool knowsHow)
    {
        (_before, _after, _knowsHow) = (before, after, knowsHow);

        // A page that moved is spoken of by both of its addresses.
        _changed = fates.Values.SelectMany(fate => new[] { fate.Address, fate.From }.OfType<string>(), (fate, address) => (address, fate))
            .DistinctBy(one => one.address, StringComparer.Ordinal)
            .ToFrozenDictionary(one => one.address, one => one.fate, StringComparer.Ordinal);
    }

    public PageChange FateOf(string address)
    {
        var kind = _after.Files[address].Kind;
        var shown = _knowsHow ? Shown(address, kind) : [];
        var fate = (_knowsHow, shown.IsEmpty) switch
        {
            (false, _) => PageChangeKind.Changed,
            (_, false) => PageChangeKind.Shows,
            _ => PageChangeKind.Looks,
        };
        return new PageChange(fate, address, kind, _after.Title(address)) { Shown = shown, IsDraft = _after.IsDraft(address), IsListed = _after.IsListed(address) };
    }

    private ImmutableArray<string> Shown(string address, string kind) =>
    [
        .. _before.ShownBy(address)
            .Concat(_after.ShownBy(address))
            .Where(_changed.ContainsKey)
            .Select(other => _changed[other])
            .Where(change => change.Kind != PageChangeKind.Changed || Reach.Covers(kind, change))
            .Select(change => change.Address)
            .Where(other => other != address)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];
}

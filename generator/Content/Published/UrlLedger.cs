using System.Collections.Frozen;
using System.Collections.Immutable;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Published;

/// <summary>Everything that was ever published, as urls.lock lists it.</summary>
/// <param name="Lines">In the order of the file, each address once.</param>
public sealed record UrlLedger(ImmutableArray<LedgerLine> Lines)
{
    /// <summary>A guide that records nothing.</summary>
    public static UrlLedger None { get; } = new([]) { IsKept = false };

    /// <summary>Whether the guide has such a file. Without one nothing is held against it.</summary>
    public bool IsKept { get; init; } = true;

    /// <summary>The recorded addresses.</summary>
    public FrozenSet<string> Addresses => field ??= Lines.Select(line => line.Address).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Where a line stands.</summary>
    public static SourceSpot SpotOf(LedgerLine line) => new(InputLayout.Ledger, line.Line, 1, line.Address.Length);

    /// <summary>The file with these addresses as well: sorted, one a line. What is recorded stays, since the web forgets nothing.</summary>
    public string With(IEnumerable<string> addresses) =>
        string.Concat(Lines.Select(line => line.Address).Concat(addresses).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(address => address + "\n"));
}

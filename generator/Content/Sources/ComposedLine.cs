using System.Collections.Immutable;

namespace RoleGuide.Content.Sources;

/// <summary>
/// A line that NFC changed, with the way back from its composed form to the line as it was saved. It is divided before each character that joins nothing before it,
/// so that finding a place looks at one short part: a line of many values would else be composed anew for each of them.
/// </summary>
internal sealed class ComposedLine
{
    /// <summary>Below this character nothing joins what stands before it.</summary>
    private const char FirstJoining = '\u0300';

    private readonly ImmutableArray<int> _starts;
    private readonly ImmutableArray<int> _composedStarts;

    public ComposedLine(string original)
    {
        Original = original;
        var (starts, composed) = (ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<int>());
        var length = 0;
        for (var start = 0; start < original.Length;)
        {
            var end = start + 1;
            while (end < original.Length && original[end] >= FirstJoining) end++;
            starts.Add(start);
            composed.Add(length);
            length += CanonicalText.Compose(original[start..end]).Length;
            start = end;
        }

        (_starts, _composedStarts) = (starts.ToImmutable(), composed.ToImmutable());
    }

    /// <summary>The line as it was saved.</summary>
    public string Original { get; }

    /// <summary>The longest start of the saved line that composes to no more than <paramref name="column"/> units, found by halving.</summary>
    public int ColumnOf(int column)
    {
        var part = _composedStarts.BinarySearch(column);
        if (part < 0) part = ~part - 1;
        if (part < 0) return 0;
        var end = part + 1 < _starts.Length ? _starts[part + 1] : Original.Length;
        var (start, low, high) = (_starts[part], _starts[part], end);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_composedStarts[part] + ComposedLength(start, middle, end) <= column) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>A start that cuts a surrogate pair in two is no text, so the pair counts from its first half.</summary>
    private int ComposedLength(int start, int to, int end)
    {
        var whole = to > start && char.IsHighSurrogate(Original[to - 1]) ? to + 1 : to;
        return CanonicalText.Compose(Original[start..Math.Min(whole, end)]).Length;
    }
}

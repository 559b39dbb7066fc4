using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>Markup that our own renderer wrote: escaped, with allow-listed elements and addresses. Never made from a writer's text directly.</summary>
/// <remarks>
/// Addresses that became known after the rest was written are put in whenever the text is asked for: a guide holds the markup of each article once, and not a second time with
/// its addresses in it. Who needs the text several times asks for it once.
/// </remarks>
public readonly struct Html : IEquatable<Html>
{
    private readonly string? _markup;
    private readonly ImmutableArray<(int Offset, string Text)> _insertions;

    /// <summary>Markup that is complete.</summary>
    public Html(string markup)
        : this(markup, [])
    {
    }

    /// <summary>Markup and what is still to be put into it.</summary>
    /// <param name="insertions">In the order of their offsets, which count from the start of <paramref name="markup"/>.</param>
    public Html(string markup, ImmutableArray<(int Offset, string Text)> insertions) => (_markup, _insertions) = (markup, insertions);

    /// <summary>All of it, made anew where something has to be put in.</summary>
    public string Text => _insertions.IsDefaultOrEmpty
        ? _markup ?? ""
        : string.Create(_markup!.Length + _insertions.Sum(static one => one.Text.Length), this, static (room, html) => html.CopyTo(room));

    public static bool operator ==(Html one, Html other) => one.Equals(other);

    public static bool operator !=(Html one, Html other) => !one.Equals(other);

    /// <inheritdoc/>
    public bool Equals(Html other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Html other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private void CopyTo(Span<char> room)
    {
        var at = 0;
        foreach (var (offset, text) in _insertions)
        {
            _markup.AsSpan(at, offset - at).CopyTo(room);
            text.CopyTo(room[(offset - at)..]);
            room = room[(offset - at + text.Length)..];
            at = offset;
        }

        _markup.AsSpan(at).CopyTo(room);
    }
}

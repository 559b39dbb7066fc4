using System.Collections.Immutable;
using System.Text;

namespace RoleGuide.Model;

/// <summary>Markup that our own renderer wrote: escaped, with allow-listed elements and addresses. Never made from a writer's text directly.</summary>
/// <remarks>
/// A guide holds the markup of all its articles, so it is held in the fewest bytes: as UTF-8, and without the addresses that became known after the rest was written, which are put in
/// whenever the text is asked for. Who needs the text several times asks for it once.
/// </remarks>
public readonly struct Html : IEquatable<Html>
{
    /// <summary>The bytes that were written, or where they were put.</summary>
    private readonly object? _markup;

    /// <summary>What is put in, each with its offset in bytes.</summary>
    private readonly ImmutableArray<(int Offset, string Text)> _insertions;

    /// <summary>Markup that is complete.</summary>
    public Html(string markup)
        : this(Encoding.UTF8.GetBytes(markup))
    {
    }

    /// <summary>Markup that is complete, as UTF-8. It is taken as it is, not copied.</summary>
    public Html(byte[] markup)
        : this(markup, [])
    {
    }

    private Html(object? markup, ImmutableArray<(int Offset, string Text)> insertions) => (_markup, _insertions) = (markup, insertions);

    /// <summary>All of it, made anew each time.</summary>
    public string Text
    {
        get
        {
            using var markup = Written();
            return IsWhole
                ? Encoding.UTF8.GetString(markup.Bytes.Span)
                : string.Create(
                    Encoding.UTF8.GetCharCount(markup.Bytes.Span) + _insertions.Sum(static one => one.Text.Length), (markup.Bytes, _insertions), static (room, html) => CopyTo(room, html.Bytes.Span, html._insertions));
        }
    }

    /// <summary>All of it as UTF-8.</summary>
    public LentBytes Utf8()
    {
        var markup = Written();
        if (IsWhole) return markup;
        using (markup)
        {
            var all = new LentBytes(markup.Bytes.Length + _insertions.Sum(static one => Encoding.UTF8.GetByteCount(one.Text)));
            CopyTo(all.Bytes.Span, markup.Bytes.Span, _insertions);
            return all;
        }
    }

    /// <summary>What was written, without what is put in, as UTF-8.</summary>
    public LentBytes Written() => _markup switch
    {
        byte[] held => new LentBytes(held),
        Elsewhere elsewhere => elsewhere.Fetched(),
        _ => new LentBytes([]),
    };

    public static bool operator ==(Html one, Html other) => one.Equals(other);

    public static bool operator !=(Html one, Html other) => !one.Equals(other);

    /// <inheritdoc/>
    public bool Equals(Html other)
    {
        if (!IsWhole || !other.IsWhole) return string.Equals(Text, other.Text, StringComparison.Ordinal);
        using var one = Written();
        using var another = other.Written();
        return one.Bytes.Span.SequenceEqual(another.Bytes.Span);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Html other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>The same markup with this put into it. It shares the bytes of what was written.</summary>
    /// <param name="insertions">In the order of their offsets, which count the bytes of <see cref="Written"/>.</param>
    public Html With(ImmutableArray<(int Offset, string Text)> insertions) => new(_markup, insertions);

    /// <summary>The same markup with its bytes in another place, from which they are fetched whenever they are asked for.</summary>
    /// <param name="put">Takes bytes and gives what fetches them into room of their length, or null where they have to stay.</param>
    public Html PutAside(Aside put)
    {
        using var markup = Written();
        return put(markup.Bytes) is { } fetch ? new Html(new Elsewhere(markup.Bytes.Length, fetch), _insertions) : this;
    }

    /// <summary>Complete markup of bytes that are lent for the time of the call: put aside, or copied where they can't be.</summary>
    /// <param name="put">See <see cref="PutAside"/>; null where nothing is put aside.</param>
    public static Html Of(ReadOnlyMemory<byte> lent, Aside? put) =>
        put?.Invoke(lent) is { } fetch ? new Html(new Elsewhere(lent.Length, fetch), []) : new Html(lent.ToArray());

    /// <summary>Whether nothing is put into it.</summary>
    private bool IsWhole => _insertions.IsDefaultOrEmpty;

    private static void CopyTo(Span<char> room, ReadOnlySpan<byte> markup, ImmutableArray<(int Offset, string Text)> insertions)
    {
        var at = 0;
        foreach (var (offset, text) in insertions)
        {
            room = room[Encoding.UTF8.GetChars(markup[at..offset], room)..];
            text.CopyTo(room);
            room = room[text.Length..];
            at = offset;
        }

        Encoding.UTF8.GetChars(markup[at..], room);
    }

    private static void CopyTo(Span<byte> room, ReadOnlySpan<byte> markup, ImmutableArray<(int Offset, string Text)> insertions)
    {
        var at = 0;
        foreach (var (offset, text) in insertions)
        {
            markup[at..offset].CopyTo(room);
            room = room[(offset - at)..];
            room = room[Encoding.UTF8.GetBytes(text, room)..];
            at = offset;
        }

        markup[at..].CopyTo(room);
    }

    /// <summary>Bytes in another place.</summary>
    private sealed record Elsewhere(int Length, Action<Span<byte>> Fetch)
    {
        public LentBytes Fetched()
        {
            var lent = new LentBytes(Length);
            Fetch(lent.Bytes.Span);
            return lent;
        }
    }
}

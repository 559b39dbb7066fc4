using System.Buffers;
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
    /// <summary>Room for an address within the guide, in bytes.</summary>
    private const int LikelyInsertion = 64;

    /// <summary>The bytes that were written, or a function that fetches them.</summary>
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

    /// <summary>What was written, without what is put in, as UTF-8.</summary>
    public ReadOnlyMemory<byte> Utf8 => Bytes;

    /// <summary>All of it, made anew each time.</summary>
    public string Text
    {
        get
        {
            var markup = Bytes;
            return IsWhole
                ? Encoding.UTF8.GetString(markup)
                : string.Create(Encoding.UTF8.GetCharCount(markup) + _insertions.Sum(static one => one.Text.Length), (markup, _insertions), static (room, html) => CopyTo(room, html.markup, html._insertions));
        }
    }

    /// <summary>All of it as UTF-8: what was written itself where nothing is put in, a copy otherwise.</summary>
    public ReadOnlyMemory<byte> ToUtf8()
    {
        var markup = Bytes;
        if (IsWhole) return markup;
        var (all, at) = (new ArrayBufferWriter<byte>(markup.Length + (_insertions.Length * LikelyInsertion)), 0);
        foreach (var (offset, text) in _insertions)
        {
            all.Write(markup.AsSpan(at..offset));
            Encoding.UTF8.GetBytes(text, all);
            at = offset;
        }

        all.Write(markup.AsSpan(at));
        return all.WrittenMemory;
    }

    public static bool operator ==(Html one, Html other) => one.Equals(other);

    public static bool operator !=(Html one, Html other) => !one.Equals(other);

    /// <inheritdoc/>
    public bool Equals(Html other) => IsWhole && other.IsWhole
        ? Bytes.AsSpan().SequenceEqual(other.Bytes)
        : string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Html other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>The same markup with this put into it. It shares the bytes of what was written.</summary>
    /// <param name="insertions">In the order of their offsets, which count the bytes of <see cref="Utf8"/>.</param>
    public Html With(ImmutableArray<(int Offset, string Text)> insertions) => new(_markup, insertions);

    /// <summary>The same markup with its bytes in another place, from which they are fetched whenever they are asked for.</summary>
    /// <param name="aside">Takes bytes and gives what fetches them. What it is given it must not change.</param>
    public Html PutAside(Func<ReadOnlyMemory<byte>, Func<byte[]>> aside) => new(aside(Bytes), _insertions);

    /// <summary>What was written, fetched anew each time where it was put aside.</summary>
    private byte[] Bytes => _markup switch
    {
        byte[] held => held,
        Func<byte[]> fetch => fetch(),
        _ => [],
    };

    /// <summary>Whether nothing is put into it.</summary>
    private bool IsWhole => _insertions.IsDefaultOrEmpty;

    private static void CopyTo(Span<char> room, byte[] markup, ImmutableArray<(int Offset, string Text)> insertions)
    {
        var at = 0;
        foreach (var (offset, text) in insertions)
        {
            room = room[Encoding.UTF8.GetChars(markup.AsSpan(at..offset), room)..];
            text.CopyTo(room);
            room = room[text.Length..];
            at = offset;
        }

        Encoding.UTF8.GetChars(markup.AsSpan(at), room);
    }
}

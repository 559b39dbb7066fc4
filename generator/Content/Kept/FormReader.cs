using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Kept;

/// <summary>Reads what <see cref="FormWriter"/> wrote, in the same order. It trusts its bytes: they are sealed, and bear the name of the program that wrote them.</summary>
/// <param name="texts">Where what it reads is shared with what is read elsewhere.</param>
internal sealed class FormReader(ReadOnlyMemory<byte> bytes, SharedTexts texts)
{
    private readonly List<string> _shared = [];
    private int _at;

    /// <summary>The file that nearly all places are in.</summary>
    public string File { get; set; } = "";

    public long Number()
    {
        var span = bytes.Span;
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var one = span[_at++];
            value |= (ulong)(one & 0x7F) << shift;
            if (one <= 0x7F) return (long)(value >> 1) ^ -(long)(value & 1);
        }
    }

    public int Int() => checked((int)Number());

    public bool Flag() => Number() == 1;

    public DateOnly Day() => DateOnly.FromDayNumber(Int());

    public ReadOnlyMemory<byte> Bytes() => Next(Int());

    /// <summary>Reads what was written by itself and put here as bytes.</summary>
    public FormReader Entry() => new(Bytes(), texts) { File = File };

    public string Text()
    {
        var head = Number();
        var text = Next(checked((int)(head >> 1))).Span;
        if ((head & 1) != 0) return new string(MemoryMarshal.Cast<byte, char>(text));
        if (text.Length > SharedTexts.Longest) return Encoding.UTF8.GetString(text);
        Span<char> letters = stackalloc char[SharedTexts.Longest];
        return texts.Of(letters[..Encoding.UTF8.GetChars(text, letters)]);
    }

    public string Shared()
    {
        if (Int() is not 0 and var number) return _shared[number - 1];
        var text = Text();
        _shared.Add(text);
        return text;
    }

    public string? SharedOrNone() => Flag() ? Shared() : null;

    public string? TextOrNone() => Flag() ? Text() : null;

    public T? NumberOrNone<T>()
        where T : struct, IBinaryInteger<T> => Flag() ? T.CreateChecked(Number()) : null;

    public string Path() => Flag() ? File : Text();

    public SourceSpot Spot() => new(Path(), Int(), Int(), Int());

    public ImmutableArray<T> List<T>(Func<FormReader, T> read)
    {
        var count = Int();
        if (count == 0) return [];
        var values = new T[count];
        for (var i = 0; i < count; i++) values[i] = read(this);
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    public ImmutableArray<string> AllShared() => List(static from => from.Shared());

    public ImmutableArray<string> Texts() => List(static from => from.Text());

    private ReadOnlyMemory<byte> Next(int length)
    {
        var next = bytes.Slice(_at, length);
        _at += length;
        return next;
    }
}

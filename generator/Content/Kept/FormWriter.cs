using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Unicode;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Kept;

/// <summary>Writes values one behind the other, with nothing between them: whoever reads them knows what comes next.</summary>
/// <param name="room">Takes what is written.</param>
internal sealed class FormWriter(ArrayBufferWriter<byte> room)
{
    private readonly ArrayBufferWriter<byte> _bytes = room;
    private readonly Dictionary<string, int> _shared = new(StringComparer.Ordinal);
    private FormWriter? _entry;

    /// <summary>A writer with a room of its own.</summary>
    public FormWriter()
        : this(new ArrayBufferWriter<byte>())
    {
    }

    /// <summary>The file that nearly all places are in, so that it need not be written with each.</summary>
    public string File { get; set; } = "";

    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    public void Clear()
    {
        _bytes.ResetWrittenCount();
        _shared.Clear();
    }

    /// <summary>A whole number: seven bits a byte, the lowest first, and small ones of either sign are short.</summary>
    public void Number(long value)
    {
        var rest = (ulong)((value << 1) ^ (value >> 63));
        var bytes = _bytes.GetSpan(10);
        var count = 0;
        for (; rest > 0x7F; rest >>= 7) bytes[count++] = (byte)(rest | 0x80);
        bytes[count++] = (byte)rest;
        _bytes.Advance(count);
    }

    public void Flag(bool value) => Number(value ? 1 : 0);

    public void Day(DateOnly value) => Number(value.DayNumber);

    public void Bytes(ReadOnlySpan<byte> value)
    {
        Number(value.Length);
        _bytes.Write(value);
    }

    /// <summary>What is written by itself, so that whoever reads it may pass it over.</summary>
    public void Entry<T>(T value, Action<FormWriter, T> write)
    {
        _entry ??= new FormWriter();
        _entry.Clear();
        _entry.File = File;
        write(_entry, value);
        Bytes(_entry.Written.Span);
    }

    /// <summary>A text as UTF-8, or as it is in memory when it has half a character, which UTF-8 can't say: a message may quote a text that was cut.</summary>
    public void Text(string value)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(value.Length * 3);
        var isWhole = Utf8.FromUtf16(value, buffer, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done;
        var bytes = isWhole ? buffer.AsSpan(0, length) : MemoryMarshal.AsBytes(value.AsSpan());
        Number(((long)bytes.Length << 1) | (isWhole ? 0L : 1L));
        _bytes.Write(bytes);
        ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <summary>A text that may well have been written before: then only its number is.</summary>
    public void Shared(string value)
    {
        if (_shared.TryGetValue(value, out var number))
        {
            Number(number);
            return;
        }

        Number(0);
        Text(value);
        _shared.Add(value, _shared.Count + 1);
    }

    public void SharedOrNone(string? value)
    {
        Flag(value is not null);
        if (value is not null) Shared(value);
    }

    public void TextOrNone(string? value)
    {
        Flag(value is not null);
        if (value is not null) Text(value);
    }

    public void NumberOrNone<T>(T? value)
        where T : struct, IBinaryInteger<T>
    {
        Flag(value is not null);
        if (value is { } number) Number(long.CreateChecked(number));
    }

    /// <summary>The path of a file, most often of the one that is written about.</summary>
    public void Path(string value)
    {
        Flag(value == File);
        if (value != File) Text(value);
    }

    public void Spot(SourceSpot value)
    {
        Path(value.Path);
        Number(value.Line);
        Number(value.Column);
        Number(value.Length);
    }

    public void List<T>(ImmutableArray<T> values, Action<FormWriter, T> write)
    {
        Number(values.Length);
        foreach (var value in values) write(this, value);
    }

    public void AllShared(ImmutableArray<string> values) => List(values, static (to, text) => to.Shared(text));

    public void Texts(ImmutableArray<string> values) => List(values, static (to, text) => to.Text(text));
}

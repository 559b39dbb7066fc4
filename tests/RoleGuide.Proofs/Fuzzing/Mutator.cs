using System.Text;
using RoleGuide.Proofs.Payloads;

namespace RoleGuide.Proofs.Fuzzing;

/// <summary>Changes an input as writers and attackers do: lines taken out, doubled and moved, words from a list put in, numbers and indents turned, two inputs joined, bytes turned over.</summary>
internal sealed class Mutator(Random chance)
{
    private const int Longest = 80_000;
    private const int MostAtOnce = 4;

    private static readonly string[] s_words =
    [
        "---\n", "title: ", "summary: ", "pay:\n  - { region: uk, band: mid, basis: base, amount: 1-2, as-of: 2025, source: survey }\n", "faq:\n  - question: ", "    answer: ", "ladder: { from: [", "- ", "  ", "\t", ": ", ", ", "{ ", " }", "[", "]", "\"", "'", "|\n", ">-\n", "# ", "## ", "> [!NOTE]\n> ", "[^1]: ", "[a]: ", "](", "![", "```\n", "| a | b |\n|---|---|\n", "~~", "**", "<", "&", "&#", ";", "\\", "£", "$", "k", "~", "+", "-", "0", "9999999999", "2026-11-21", "uk", "account-director", "/", "//", "..", ".", "%", "%2e", ":", "@", "?", "#", "javascript:", "https://", "mailto:", " ", "\n", "\n\n", "\r\n",
    ];

    public byte[] Change(byte[] input, Func<byte[]> another)
    {
        for (var left = chance.Next(1, MostAtOnce + 1); left > 0; left--) input = ChangeOnce(input, another);
        return input.Length <= Longest ? input : input[..Longest];
    }

    private byte[] ChangeOnce(byte[] input, Func<byte[]> another) => chance.Next(10) switch
    {
        0 => Without(input),
        1 => Doubled(input),
        2 => Lines(input, lines => lines.RemoveAt(chance.Next(lines.Count))),
        3 => Lines(input, lines => lines.Insert(chance.Next(lines.Count), lines[chance.Next(lines.Count)])),
        4 => Lines(input, lines => lines[chance.Next(lines.Count)] = Turned(lines[chance.Next(lines.Count)])),
        5 => Insert(input, AllPayloads.All[chance.Next(AllPayloads.All.Length)].Bytes.Span),
        6 => Flipped(input),
        7 => Joined(input, another()),
        _ => Insert(input, Encoding.UTF8.GetBytes(s_words[chance.Next(s_words.Length)])),
    };

    private byte[] Without(byte[] input)
    {
        if (input.Length == 0) return input;
        var start = chance.Next(input.Length);
        var length = Math.Min(input.Length - start, 1 + chance.Next(1 + chance.Next(64)));
        return [.. input[..start], .. input[(start + length)..]];
    }

    private byte[] Doubled(byte[] input)
    {
        if (input.Length == 0) return input;
        var start = chance.Next(input.Length);
        var part = input[start..(start + Math.Min(input.Length - start, 1 + chance.Next(40)))];
        var times = chance.Next(8) == 0 ? chance.Next(2, 400) : 1;
        return [.. input[..start], .. Enumerable.Repeat(part, times).SelectMany(bytes => bytes), .. input[start..]];
    }

    private byte[] Insert(byte[] input, ReadOnlySpan<byte> part)
    {
        var at = chance.Next(input.Length + 1);
        return [.. input[..at], .. part, .. input[at..]];
    }

    private byte[] Flipped(byte[] input)
    {
        if (input.Length == 0) return [(byte)chance.Next(256)];
        byte[] other = [.. input];
        other[chance.Next(other.Length)] ^= (byte)(1 << chance.Next(8));
        return other;
    }

    private byte[] Joined(byte[] input, byte[] other) => [.. input[..chance.Next(input.Length + 1)], .. other[chance.Next(other.Length + 1)..]];

    private static byte[] Lines(byte[] input, Action<List<string>> change)
    {
        var lines = Encoding.Latin1.GetString(input).Split('\n').ToList();
        change(lines);
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    /// <summary>Another indent, other digits or the other half of a line.</summary>
    private string Turned(string line) => chance.Next(4) switch
    {
        0 => new string(' ', chance.Next(12)) + line.TrimStart(),
        1 => string.Concat(line.Select(letter => char.IsAsciiDigit(letter) ? (char)('0' + chance.Next(10)) : letter)),
        2 => line[chance.Next(line.Length + 1)..],
        _ => line[..chance.Next(line.Length + 1)],
    };
}

using RoleGuide.Diagnostics;

namespace RoleGuide.Reporting;

/// <summary>
/// What is shown of a line: all of it, or as much around the place as fits a terminal. One line can hold thousands of mistakes, and the report of each must not repeat it all.
/// </summary>
/// <param name="Text">As it was saved; an ellipsis stands for what is left out before or behind.</param>
/// <param name="Column">The column of its first character, 1-based, in UTF-16 units; an ellipsis has the column before that of the character behind it.</param>
/// <param name="End">Where in the text the characters of the line end: an ellipsis may follow.</param>
public sealed record Excerpt(string Text, int Column, int End)
{
    private const int Width = 120;

    /// <summary>How much is shown before a place far behind.</summary>
    private const int Before = 40;

    /// <summary>How much a place at the end of a line is shown without a cut before it.</summary>
    private const int Behind = 20;

    /// <summary>What is shown of a line around a place.</summary>
    public static Excerpt Of(string line, SourceSpot spot)
    {
        var place = Math.Min(spot.Column - 1, line.Length);
        var start = Whole(line, place <= Width - Behind ? 0 : place - Before);
        var end = Whole(line, Math.Min(line.Length, start + Width));
        var text = $"{(start > 0 ? "…" : "")}{line.AsSpan(start, end - start)}{(end < line.Length ? "…" : "")}";
        return start > 0 ? new Excerpt(text, start, end - start + 1) : new Excerpt(text, 1, end);
    }

    /// <summary>The same index, or the one before when it would cut a surrogate pair in two.</summary>
    private static int Whole(string line, int index) => index > 0 && index < line.Length && char.IsLowSurrogate(line[index]) ? index - 1 : index;
}

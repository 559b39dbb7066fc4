using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Yaml;

/// <summary>
/// Finds where a character of a scalar's text stands in the file. YAML folds lines, drops indentation and reads escapes,
/// so the two texts are walked side by side: white space may differ, everything else must agree.
/// </summary>
public sealed class ScalarPlaces(YamlScalar scalar, SourceText source)
{
    /// <summary>The place of a part of the scalar's text; the whole scalar when an escape hides it.</summary>
    public SourceSpot SpotAt(int offset, int length)
    {
        var (at, end) = scalar.Range.GetOffsetAndLength(source.Text.Length) is var (start, count) ? (FirstCharacter(start), start + count) : default;
        for (var i = 0; i < scalar.Text.Length && at < end; i++)
        {
            if (char.IsWhiteSpace(scalar.Text[i]))
            {
                // What starts with white space, such as a block of code, is shown at its first visible character.
                if (i >= offset + length - 1) break;
                continue;
            }

            while (at < end && char.IsWhiteSpace(source.Text[at])) at++;
            if (IsEscaped(at, scalar.Text[i])) at++;
            if (at >= end || source.Text[at] != scalar.Text[i]) return scalar.Spot;
            if (i >= offset) return source.SpotAt(at, length - Math.Max(0, i - offset));
            at++;
        }

        return scalar.Spot;
    }

    /// <summary>Whether a quote stands twice in single quotes, or a quote or backslash behind a backslash in double quotes.</summary>
    private bool IsEscaped(int at, char character) =>
        scalar.IsQuoted && at + 1 < source.Text.Length && source.Text[at + 1] == character
        && source.Text[at] == (character is '\'' ? '\'' : '\\') && character is '\'' or '"' or '\\';

    /// <summary>Behind the opening quote, or on the line after a block sign such as <c>&gt;-</c>.</summary>
    private int FirstCharacter(int start)
    {
        if (start >= source.Text.Length) return start;
        return source.Text[start] switch
        {
            '"' or '\'' when scalar.IsQuoted => start + 1,
            '>' or '|' when !scalar.IsQuoted && source.Text.IndexOf('\n', start) is >= 0 and var lineEnd => lineEnd + 1,
            _ => start,
        };
    }
}

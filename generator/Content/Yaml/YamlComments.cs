using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Yaml;

/// <summary>
/// Finds words that a number sign makes a comment of, which nobody is shown, though they were written for readers: <c>focus: Posts and #hashtags</c>. A comment that is meant as one has a
/// space behind its sign, or a line of its own.
/// </summary>
internal sealed class YamlComments
{
    private readonly SourceText _source;

    /// <summary>Where number signs stand that may begin a comment: those at the start of a line or behind white space that no value holds.</summary>
    private readonly List<int> _signs = [];

    /// <summary>What may be comments in a part of a text.</summary>
    public YamlComments(SourceText source, int start, int length)
    {
        _source = source;
        var text = source.Text.AsSpan(0, start + length);
        for (var at = text[start..].IndexOf('#') is >= 0 and var first ? start + first : -1; at >= 0;)
        {
            if (at == start || char.IsWhiteSpace(text[at - 1])) _signs.Add(at);
            var next = text[(at + 1)..].IndexOf('#');
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    /// <summary>Whether a comment begins as words for readers do, right behind its sign.</summary>
    public static bool IsOfWords(ReadOnlySpan<char> comment) => comment.Length > 1 && char.IsLetterOrDigit(comment[1]);

    /// <summary>Takes note of a value: a sign within it is a letter like others.</summary>
    public void Leave(Range value)
    {
        for (var i = _signs.Count - 1; i >= 0; i--)
        {
            if (_signs[i] >= value.Start.Value && _signs[i] < value.End.Value) _signs.RemoveAt(i);
        }
    }

    /// <summary>Reports the comments that are left, once all values are known. Behind the sign that begins one the rest of its line is a comment as well.</summary>
    public void Report(DiagnosticBag found)
    {
        var behind = 0;
        foreach (var at in _signs.Where(at => at >= behind))
        {
            var text = _source.Text;
            var line = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
            behind = text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;
            var words = text.AsSpan(at, behind - at).TrimEnd();
            if (IsOfWords(words) && !text.AsSpan(line, at - line).IsWhiteSpace()) found.Add(YamlMistakes.WordsAsComment(_source.SpotAt(at, words.Length), words.ToString()));
        }
    }
}

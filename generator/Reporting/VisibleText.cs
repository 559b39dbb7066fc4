using System.Globalization;
using System.Text;
using RoleGuide.Content.Sources;

namespace RoleGuide.Reporting;

/// <summary>Text of strangers on one line of a terminal or a log: what could steer either is shown as its number.</summary>
internal static class VisibleText
{
    /// <summary>The text with each line end, tab, control character and mark of direction as <c>&lt;U+000A&gt;</c>.</summary>
    public static string Of(string text)
    {
        if (UnsafeCharacters.Find(text) is null && !text.AsSpan().ContainsAny('\n', '\t')) return text;
        var visible = new StringBuilder();
        foreach (var character in text.EnumerateRunes())
        {
            if (UnsafeCharacters.IsUnsafe(character) || character.Value is '\n' or '\t') visible.Append(CultureInfo.InvariantCulture, $"<U+{character.Value:X4}>");
            else visible.Append(character);
        }

        return visible.ToString();
    }
}

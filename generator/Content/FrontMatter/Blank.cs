using RoleGuide.Content.Sources;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.FrontMatter;

/// <summary>
/// A blank of a new article: a place that its writer has still to fill in, marked by two words in capitals. Words in backticks only speak of a blank.
/// </summary>
public static class Blank
{
    public const string Marker = "FILL IN";

    /// <summary>The name of a file that nobody has given a name yet.</summary>
    public const string Name = "new-role";

    /// <summary>The place of the first blank in a single value; null when there is none.</summary>
    internal static SourceSpot? SpotIn(YamlNode node, SourceText source) =>
        node is YamlScalar scalar && Find(scalar.Text, 0) is >= 0 and var at ? new ScalarPlaces(scalar, source).SpotAt(at, Marker.Length) : null;

    /// <summary>The places of all blanks of a text from an offset on.</summary>
    internal static IEnumerable<SourceSpot> SpotsFrom(int start, SourceText source)
    {
        for (var at = Find(source.Text, start); at >= 0; at = Find(source.Text, at + Marker.Length)) yield return source.SpotAt(at, Marker.Length);
    }

    private static int Find(string text, int start)
    {
        var at = start;
        while ((at = text.IndexOf(Marker, at, StringComparison.Ordinal)) >= 0 && !IsBlank(text, at)) at += Marker.Length;
        return at;
    }

    private static bool IsBlank(string text, int at) =>
        (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '`'))
        && (at + Marker.Length == text.Length || !char.IsLetterOrDigit(text[at + Marker.Length]));
}

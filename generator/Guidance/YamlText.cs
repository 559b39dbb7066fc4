using System.Text.RegularExpressions;

namespace RoleGuide.Guidance;

/// <summary>Writes a text so that YAML reads it as it is.</summary>
internal static partial class YamlText
{
    /// <summary>The text as it is where nothing in it means anything to YAML, and in double quotes elsewhere.</summary>
    public static string Of(string text) =>
        Plain().IsMatch(text) ? text : $"\"{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>Words of letters and digits; some signs are harmless inside, and the words that YAML takes for something else begin in no title.</summary>
    [GeneratedRegex(@"^\p{L}[\p{L}\p{Nd}]*([ /&'’().–-]+[\p{L}\p{Nd}]+)*\)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plain();
}

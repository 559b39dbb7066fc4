using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace RoleGuide.Serving;

/// <summary>One block of <c>_headers</c>: every block whose path matches counts.</summary>
/// <param name="Path">The path as it is written, with placeholders and asterisks.</param>
/// <param name="Headers">Names and values in their order.</param>
public sealed record HeaderRule(string Path, ImmutableArray<KeyValuePair<string, string>> Headers)
{
    /// <summary>
    /// The path as a pattern. As in Netlify's own reader a placeholder stands for one name, an asterisk for anything and as a whole name also for nothing,
    /// a slash at the end makes no difference and neither does case. In a name with an asterisk a dot stands for any sign: <c>*.md</c> matches <c>x-md</c> as well.
    /// </summary>
    private readonly Regex _pattern = new(
        $"^{string.Concat(Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(StepPattern))}/?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking,
        TimeSpan.FromSeconds(1));

    /// <summary>Whether the rule is for an address.</summary>
    public bool IsFor(string address) => _pattern.IsMatch(address);

    private static string StepPattern(string step)
    {
        if (step == "*") return "(/.*)?";
        if (PathPattern.IsPlaceholder(step)) return "/[^/]+";
        var name = string.Join(".*", step.Split('*').Select(part => Regex.Escape(Uri.UnescapeDataString(part))));
        return "/" + (step.Contains('*', StringComparison.Ordinal) ? name.Replace("\\.", ".", StringComparison.Ordinal) : name);
    }
}

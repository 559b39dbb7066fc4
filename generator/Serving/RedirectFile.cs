using System.Collections.Immutable;
using System.Globalization;

namespace RoleGuide.Serving;

/// <summary>
/// Reads <c>_redirects</c> in Netlify's form: <c>from [query …] to [status[!]]</c>. A rule that only Netlify itself could follow is
/// complained of by its line, since a rule left out in silence is found on the published site.
/// </summary>
internal static class RedirectFile
{
    private const string Name = "_redirects";

    public static ImmutableArray<RedirectRule> Read(string text, ImmutableArray<string>.Builder complaints)
    {
        var rules = ImmutableArray.CreateBuilder<RedirectRule>();
        foreach (var (at, line) in text.Split('\n').Index())
        {
            string[] words = [.. line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => !word.StartsWith('#'))];
            if (words.Length == 0) continue;
            try
            {
                rules.Add(RuleOf(words));
            }
            catch (FormatException fault)
            {
                complaints.Add(string.Create(CultureInfo.InvariantCulture, $"{Name}, line {at + 1}: {fault.Message}"));
            }
        }

        return rules.ToImmutable();
    }

    private static RedirectRule RuleOf(string[] words)
    {
        if (IsAbsolute(words[0])) throw new FormatException($"The rule is for a whole site, {words[0]}, which only the published site can follow. Expected a path such as /old/.");
        var from = PathPattern.Read(words[0]) ?? throw new FormatException($"\"{words[0]}\" is no path. Expected one that starts with a slash, such as /old/, with an asterisk at its end only.");
        var place = Array.FindIndex(words, 1, IsTarget);
        if (place < 0) throw new FormatException("The rule has no target. Expected an address that starts with /, https:// or http://.");

        var to = words[place];
        if (to.StartsWith("//", StringComparison.Ordinal) || to.Contains('\\', StringComparison.Ordinal)) throw new FormatException($"\"{to}\" leads to another site without saying so. Expected one slash, or https://.");
        if (words.Length > place + 2) throw new FormatException($"\"{words[place + 2]}\" is a condition that only the published site can follow.");
        var (status, isForced) = words.Length > place + 1 ? StatusOf(words[place + 1]) : (301, false);
        var rule = new RedirectRule(from, [.. words[1..place].Select(ConditionOf)], to) { Status = status, IsForced = isForced };
        return rule.SendsOn || !IsAbsolute(to)
            ? rule
            : throw new FormatException($"The rule answers with a page of another site, {to}, which only the published site can do.");
    }

    private static QueryCondition ConditionOf(string word) => word.Split('=') is [{ Length: > 0 } name, { Length: > 0 } value]
        ? new QueryCondition(name, value)
        : throw new FormatException($"\"{word}\" is no condition for the query. Expected a name and a value, such as id=:id.");

    private static (int Status, bool IsForced) StatusOf(string word)
    {
        var isForced = word.EndsWith('!');
        if (!int.TryParse(isForced ? word[..^1] : word, NumberStyles.None, CultureInfo.InvariantCulture, out var status))
        {
            throw new FormatException(word.Contains('=', StringComparison.Ordinal)
                ? $"\"{word}\" is a condition that only the published site can follow."
                : $"\"{word}\" is no status. Expected a number such as 301, with an exclamation mark when it counts even where a file stands.");
        }

        return status is 200 or 301 or 302 or 303 or 307 or 308 or 404 or 410
            ? (status, isForced)
            : throw new FormatException($"The status {word} is unknown. Expected 301, 302, 303, 307, 308, 200, 404 or 410.");
    }

    private static bool IsTarget(string word) => word.StartsWith('/') || IsAbsolute(word);

    private static bool IsAbsolute(string word) => word.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || word.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}

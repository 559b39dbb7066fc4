using System.CommandLine;
using RoleGuide.Diagnostics;

namespace RoleGuide.Commands;

/// <summary>What is wrong with a command line, in whole sentences.</summary>
internal static class WrongUsage
{
    /// <summary>Nothing when all is well. A word that nobody knows goes first: even whoever asks for help has meant something by it.</summary>
    public static IEnumerable<string> In(ParseResult line, RootCommand root)
    {
        if (line.UnmatchedTokens.Select(word => Unknown(word, line.CommandResult.Command, root)).FirstOrDefault(told => told is not null) is { } sentence) return [sentence];
        return line.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Adds to a verb that it refuses the root's options that mean nothing to it. Standing before the verb they would be taken for the root's and be forgotten.</summary>
    public static void RefuseOthers(Command verb, RootCommand root) => verb.Validators.Add(result =>
    {
        var foreign = root.Options.Where(option => !verb.Options.Contains(option) && Owners(option.Name, root).Any() && result.GetResult(option) is { Implicit: false });
        foreach (var option in foreign) result.AddError(NotOf(verb, option.Name, root));
    });

    private static string? Unknown(string word, Command verb, RootCommand root)
    {
        if (word.StartsWith('-')) return verb is not RootCommand && Owners(word, root).Any() ? NotOf(verb, word, root) : null;
        if (verb is not RootCommand) return null;
        string[] verbs = [.. root.Subcommands.Select(one => one.Name)];
        return string.Join(' ', new[] { $"There is no verb \"{word}\".", Suggestion.DidYouMean(word, verbs), $"The verbs are {Listed(verbs)}." }.OfType<string>());
    }

    private static string NotOf(Command verb, string option, RootCommand root) => $"{option} is no option of {verb.Name}. It belongs to {Listed([.. Owners(option, root)])}.";

    private static IEnumerable<string> Owners(string option, RootCommand root) =>
        root.Subcommands.Where(verb => verb.Options.Any(one => one.Name == option || one.Aliases.Contains(option))).Select(verb => verb.Name);

    private static string Listed(string[] names) => names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";
}

using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Output;

namespace RoleGuide.Checks;

/// <summary>Every rule of <c>_redirects</c> is followed: it moves for good, from where nothing is to where a file of the site is, at once; and the rules stand in order, each once.</summary>
internal static class RedirectCheck
{
    /// <summary>The file of the rules.</summary>
    internal const string Rules = "_redirects";

    public static IEnumerable<string> Run(ImmutableArray<ManifestFile> files, ImmutableArray<FileTrace> others)
    {
        var lines = others.FirstOrDefault(file => file.Path == Rules)?.Rules ?? [];
        if (FileCheck.FirstOutOfOrder(lines) is { } early) yield return $"{Rules}: the line \"{early}\" is out of order";

        // A page that only leads on stands where a rule begins, for hosts that know none.
        var published = files.Where(file => file.Kind != PageKinds.Redirect).Select(file => FinishedPage.AddressOf(file.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (line.Split(' ') is not [var from, var to, "301"]) yield return $"{Rules}: the line \"{line}\" is no redirect that holds for good";
            else if (published.Contains(from) || published.Contains(Redirect.Key(from) + "/")) yield return $"{Rules}: {from} is a file of the site, which goes before the redirect to {to}";
            else if (!published.Contains(to)) yield return $"{Rules}: the redirect from {from} leads to {to}, where no file of the site is";
        }

        foreach (var twice in lines.GroupBy(line => Redirect.Key(line.Split(' ')[0]), StringComparer.Ordinal).Where(same => same.Skip(1).Any())) yield return $"{Rules}: {twice.Key} is redirected {twice.Count()} times";
    }
}

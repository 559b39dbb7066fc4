using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Style;

/// <summary>
/// Takes out the warnings that articles and text pages have silenced with a reason. Errors can't be silenced, and neither can a warning that has a better
/// remedy; a silence over nothing is itself a warning.
/// </summary>
public static class Silences
{
    /// <summary>The warnings that may be wrong in a particular case: those about prose, and those where a source may really say what looks like a slip.</summary>
    public static readonly ImmutableArray<string> Silenceable =
        ["RG411", "RG604", "RG606", "RG640", "RG641", "RG642", "RG701", "RG702", "RG703", "RG704", "RG705", "RG706"];

    /// <summary>What is left of all that was reported. While there are errors no silence counts as idle: what it is for may be hidden behind them.</summary>
    public static ImmutableArray<Diagnostic> Apply(ImmutableArray<Article> articles, ImmutableArray<PageDraft> pages, ImmutableArray<Diagnostic> found)
    {
        var wanted = articles.Select(article => (article.Path, article.Silences, article.Places))
            .Concat(pages.Select(page => (page.Path, page.Silences, page.Places)))
            .Where(file => !file.Silences.IsEmpty)
            .ToArray();
        if (wanted.Length == 0) return found;
        var codes = wanted.SelectMany(file => file.Silences.Select(silence => (file.Path, silence.Code))).ToHashSet();
        var silenced = found.Where(one => one.Severity == Severity.Warning && codes.Contains((one.Spot.Path, one.Code))).Select(one => (one.Spot.Path, one.Code)).ToHashSet();
        var left = found.RemoveAll(one => one.Severity == Severity.Warning && codes.Contains((one.Spot.Path, one.Code)));
        return found.Any(one => one.Severity == Severity.Error) ? left : [.. left, .. wanted.SelectMany(file => Stale(file, silenced))];
    }

    private static IEnumerable<Diagnostic> Stale((string Path, ImmutableArray<Silence> Silences, FieldPlaces Places) file, HashSet<(string Path, string Code)> silenced)
    {
        for (var i = 0; i < file.Silences.Length; i++)
        {
            var code = file.Silences[i].Code;
            if (!silenced.Contains((file.Path, code))) yield return SilenceMistakes.Stale(file.Places.SpotOf("silence", i, "code"), code);
        }
    }
}

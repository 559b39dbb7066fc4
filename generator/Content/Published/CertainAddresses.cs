using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Published;

/// <summary>
/// What is published while mistakes leave it open: whatever may be there is taken to be there. So what is missing here is surely missing, and its writer can be told while
/// something else is still wrong. Only the pages of articles and texts can be known so early; all others are made from several of them.
/// </summary>
public static class CertainAddresses
{
    /// <summary>The addresses that are there, or may be.</summary>
    /// <param name="found">The mistakes so far.</param>
    public static ImmutableHashSet<string> Of(UrlLedger ledger, SourceTree tree, (ImmutableArray<Article> Articles, ImmutableArray<PageDraft> Texts) read, ImmutableArray<Diagnostic> found)
    {
        // What redirects.yml means to keep alive is not known as long as it is wrong itself.
        var redirectsAreKnown = !found.Any(one => one.Severity == Severity.Error && one.Spot.Path == InputLayout.Redirects);
        var (rolesAreKnown, textsAreKnown) = (redirectsAreKnown && !HidesFiles(tree, InputLayout.Roles), redirectsAreKnown && !HidesFiles(tree, InputLayout.Pages));
        return
        [
            .. ledger.Lines.Select(line => line.Page).Where(page => !(new PagePath(page).RoleSlug is not null ? rolesAreKnown : textsAreKnown && NameRules.IsTextPage(page))),
            .. read.Articles.Where(article => !(article.HasSoundFront && article.Facts.IsDraft)).Select(article => article.Address.Text),
            .. read.Texts.Select(text => text.Address.Text),
        ];
    }

    /// <summary>Whether something stands in a folder, or in its place, that is no article and may hold some. An article that could not be taken has its address all the same.</summary>
    private static bool HidesFiles(SourceTree tree, string folder) =>
        tree.Refused.Any(path => InputLayout.RoleOf(path) is null && (path.TrimEnd('/') + "/").StartsWith(folder, StringComparison.Ordinal));
}

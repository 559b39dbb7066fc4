using System.Numerics;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Markdown;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Style;

/// <summary>
/// A full article has the sections that readers look for, in the order that all full articles share. Short articles may be built as their facts allow.
/// Headings are compared with English words, so only articles in English are looked at.
/// </summary>
internal static class SectionChecks
{
    /// <summary>An article is full from this length on; short ones stay well below.</summary>
    public const int FewestWords = 1_000;

    public static IEnumerable<Diagnostic> Run(Article article, ReadingTerms terms)
    {
        if (article.Body.Prose.Measure.AllWords < FewestWords || !article.HasSoundFront || !article.HasSoundBody || !terms.IsEnglish(article.Facts.Regions)) return [];
        (Heading Itself, int Sections)[] headings = [.. article.Body.Headings.Select(heading => (heading, RecommendedSection.SpokenOfIn(heading.Text)))];
        return [.. Missing(article, headings), .. OutOfOrder(article.Path, headings)];
    }

    private static IEnumerable<Diagnostic> Missing(Article article, (Heading Itself, int Sections)[] headings)
    {
        var spokenOf = headings.Aggregate(0, (all, heading) => all | heading.Sections);
        string[] missing = [.. Wanted(article.Facts).Where(section => !section.IsAmong(spokenOf)).Select(section => section.Name)];
        if (missing.Length > 0) yield return ProseMistakes.MissingSections(article.SpotOf("title"), article.Body.Prose.Measure.AllWords, missing);
    }

    /// <summary>The sections that no full article lacks, and those of which the front matter shows that there is something to say.</summary>
    private static IEnumerable<RecommendedSection> Wanted(RoleFacts facts)
    {
        yield return RecommendedSection.Responsibilities;
        yield return RecommendedSection.Skills;
        yield return RecommendedSection.Qualifications;
        if (!facts.Pay.IsEmpty) yield return RecommendedSection.Pay;
        if (!facts.Ladder.From.IsEmpty || !facts.Ladder.To.IsEmpty) yield return RecommendedSection.Career;
        if (!facts.Kpis.IsEmpty || !facts.Facets.MeasuredBy.IsEmpty) yield return RecommendedSection.Success;
    }

    /// <summary>
    /// The fewest sections that would have to move. Headings that speak of none of the sections, or of several, stand wherever they are.
    /// </summary>
    private static IEnumerable<Diagnostic> OutOfOrder(string path, (Heading Itself, int Sections)[] headings)
    {
        (Heading Heading, int Rank)[] ranked = [.. headings.Where(heading => heading.Itself.Level == 2).Select(heading => (heading.Itself, RankOf(heading.Sections))).Where(one => one.Item2 >= 0)];

        // The longest run that rises stays; for each heading, the length of the longest one that ends there and the heading before it.
        var best = new (int Length, int Before)[ranked.Length];
        for (var i = 0; i < ranked.Length; i++)
        {
            best[i] = (1, -1);
            for (var j = 0; j < i; j++)
            {
                if (ranked[j].Rank <= ranked[i].Rank && best[j].Length >= best[i].Length) best[i] = (best[j].Length + 1, j);
            }
        }

        var stays = new HashSet<int>();
        for (var i = ranked.Length == 0 ? -1 : Array.FindIndex(best, one => one.Length == best.Max(other => other.Length)); i >= 0; i = best[i].Before) stays.Add(i);
        for (var i = 0; i < ranked.Length; i++)
        {
            if (stays.Contains(i)) continue;
            var (heading, rank) = ranked[i];
            var before = Array.FindIndex(ranked, 0, i, other => other.Rank > rank);
            if (before >= 0) yield return ProseMistakes.SectionOutOfOrder(heading.SpotIn(path), heading.Text, ranked[before].Heading.Text, ranked[before].Heading.SpotIn(path));
            else if (Array.FindLastIndex(ranked, other => other.Rank < rank) is > 0 and var last && last > i)
                yield return ProseMistakes.SectionTooEarly(heading.SpotIn(path), heading.Text, ranked[last].Heading.Text, ranked[last].Heading.SpotIn(path));
        }
    }

    /// <summary>The place of the only section that a heading speaks of; -1 when it speaks of none or several.</summary>
    private static int RankOf(int sections) => BitOperations.IsPow2(sections) ? BitOperations.Log2((uint)sections) : -1;
}

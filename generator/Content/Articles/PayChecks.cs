using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Articles;

/// <summary>What must agree inside the pay figures of one article.</summary>
internal static class PayChecks
{
    public static IEnumerable<Diagnostic> Run(Article article) => [.. Figures(article), .. Repeated(article), .. Twice(article)];

    private static IEnumerable<Diagnostic> Figures(Article article)
    {
        foreach (var (pay, index) in Placed(article))
        {
            if (article.Places.HasAllOf("regions") && !article.Facts.Regions.Contains(pay.Region))
            {
                yield return PayMistakes.ForeignRegion(article.SpotOf("pay", index, "region"), pay.Region, article.SpotOf("regions"));
            }

            // A salary survey may name the coming year. Without a sound date of the article there is nothing to count from.
            if (article.Facts.Updated != DateOnly.MinValue && pay.Year > article.Facts.Updated.Year + 1)
            {
                yield return PayMistakes.FutureYear(article.SpotOf("pay", index, "as-of"), pay.Year, article.Facts.Updated.Year + 1, article.SpotOf("updated"));
            }

            if (pay is { Band: Band.Average, Amount.IsRange: true }) yield return PayMistakes.AverageIsRange(article.SpotOf("pay", index, "amount"));
            else if (pay is { Band: Band.Average, Amount.IsOpenEnded: true }) yield return PayMistakes.AverageIsOpen(article.SpotOf("pay", index, "amount"));
        }
    }

    /// <summary>A second entry that differs in its note at the most says nothing that the first doesn't.</summary>
    private static IEnumerable<Diagnostic> Repeated(Article article)
    {
        var seen = new Dictionary<Pay, int>();
        foreach (var (pay, index) in Placed(article))
        {
            var figure = pay with { Note = null };
            if (!seen.TryAdd(figure, index)) yield return PayMistakes.RepeatedFigure(article.SpotOf("pay", index), article.SpotOf("pay", seen[figure]));
        }
    }

    /// <summary>Two figures for the same thing need a word about it in disagreements.</summary>
    private static IEnumerable<Diagnostic> Twice(Article article)
    {
        if (article.Facts.Disagreements.Any(one => one.IsAboutPay) || !article.Places.HasAllOf("disagreements")) yield break;
        foreach (var same in Placed(article).GroupBy(one => (one.Pay.Region, one.Pay.Basis, one.Pay.Band, one.Pay.Year)))
        {
            var first = same.First();
            foreach (var other in same.Skip(1).Where(other => other.Pay.Amount != first.Pay.Amount))
            {
                yield return PayMistakes.TwoFigures(article.SpotOf("pay", other.Index, "amount"), article.SpotOf("pay", first.Index, "amount"));
            }
        }
    }

    private static IEnumerable<(Pay Pay, int Index)> Placed(Article article) => article.Facts.Pay.Select((pay, index) => (pay, index));
}

using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Articles;

/// <summary>What must agree inside the pay figures of one article.</summary>
internal static class PayChecks
{
    public static IEnumerable<Diagnostic> Run(Article article) => [.. Figures(article), .. Twice(article)];

    private static IEnumerable<Diagnostic> Figures(Article article)
    {
        foreach (var (pay, index) in Placed(article))
        {
            if (article.Places.HasAllOf("regions") && !article.Facts.Regions.Contains(pay.Region))
            {
                yield return PayMistakes.ForeignRegion(article.SpotOf("pay", index, "region"), pay.Region, article.SpotOf("regions"));
            }

            if (pay is { Band: Band.Average, Amount.IsRange: true }) yield return PayMistakes.AverageIsRange(article.SpotOf("pay", index, "amount"));
            else if (pay is { Band: Band.Average, Amount.IsOpenEnded: true }) yield return PayMistakes.AverageIsOpen(article.SpotOf("pay", index, "amount"));
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

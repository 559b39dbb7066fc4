using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Markdown;
using RoleGuide.Model;

namespace RoleGuide.Content.Agreement;

/// <summary>What an article says that advice holds against other articles. It depends on the article alone.</summary>
public sealed class ArticleClaims
{
    private ArticleClaims(Article article)
    {
        Article = article;
        Answers = [.. article.Faq.Select(question => AnswerWords.Of(question.Answer))];
        AboutPay =
        [
            .. article.Faq.SelectMany(question => question.Answer.Statements.Select(statement => statement with { Section = question.Text }))
                .Concat(article.Body.Prose.Statements)
                .Where(statement => PayWords.AreIn(statement.Section) || PayWords.AreIn(statement.Text)),
        ];
        AmountsInWords = AmountsIn(article.Facts);
    }

    public Article Article { get; }

    /// <summary>Its answers in order, ready to be compared.</summary>
    internal ImmutableArray<AnswerWords> Answers { get; }

    /// <summary>
    /// What its answers and its body say about pay: all amounts in a section or an answer whose heading or question is about pay, and those of every other sentence with a word about pay.
    /// </summary>
    internal ImmutableArray<Statement> AboutPay { get; }

    /// <summary>The amounts that stand in words beside its pay: in notes, claims and targets.</summary>
    internal ImmutableArray<(Amount Amount, string? Currency)> AmountsInWords { get; }

    /// <summary>What each article claims, in their order.</summary>
    /// <param name="known">What was found before: an article that is among them is not looked at again.</param>
    public static ImmutableArray<ArticleClaims> AllOf(ImmutableArray<Article> articles, ImmutableArray<ArticleClaims> known)
    {
        var before = ByArticle(known);
        var claims = new ArticleClaims[articles.Length];
        Parallel.For(0, articles.Length, i => claims[i] = before.GetValueOrDefault(articles[i]) ?? Of(articles[i]));
        return [.. claims];
    }

    /// <summary>What an article claims.</summary>
    public static ArticleClaims Of(Article article) => new(article);

    /// <summary>The amounts that stand in words beside the pay of an article.</summary>
    internal static ImmutableArray<(Amount Amount, string? Currency)> AmountsIn(RoleFacts facts) =>
        [.. Texts(facts).SelectMany(text => MoneyText.In(text)).Select(found => (found.Amount, found.Currency))];

    /// <summary>The claims of each article.</summary>
    internal static Dictionary<Article, ArticleClaims> ByArticle(ImmutableArray<ArticleClaims> claims)
    {
        var byArticle = new Dictionary<Article, ArticleClaims>(claims.Length, ReferenceEqualityComparer.Instance);
        foreach (var one in claims) byArticle.Add(one.Article, one);
        return byArticle;
    }

    private static IEnumerable<string> Texts(RoleFacts facts) => new[]
    {
        facts.PayNotes,
        facts.Pay.SelectMany(pay => new[] { pay.Label, pay.Note }),
        facts.Disagreements.SelectMany(one => one.Claims.Select(claim => claim.Says).Prepend(one.About).Append(one.Note)),
        facts.Kpis.SelectMany(kpi => new[] { kpi.Name, kpi.Target }),
    }.SelectMany(texts => texts).OfType<string>();
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Links;
using RoleGuide.Content.Markdown;
using RoleGuide.Content.Settings;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Agreement;

/// <summary>What bodies and answers say about pay is what the data says. Each article's data is read once, however many sentences speak of it.</summary>
public static class ProsePayChecks
{
    /// <summary>The statements that no figure vouches for.</summary>
    /// <param name="claims">What is looked at. It may lead to articles whose claims are not among them.</param>
    /// <param name="stop">When nobody wants to know any more.</param>
    public static ImmutableArray<Diagnostic> Run(ImmutableArray<ArticleClaims> claims, AddressBook addresses, GuideSettings settings, CancellationToken stop)
    {
        var currencies = settings.Site.Regions.DistinctBy(region => region.Id).ToImmutableDictionary(region => region.Id, region => region.Currency, StringComparer.Ordinal);
        var claimsOf = ArticleClaims.ByArticle(claims);
        var evidence = new ConcurrentDictionary<Article, PayEvidence>(ReferenceEqualityComparer.Instance);
        var found = new ImmutableArray<Diagnostic>[claims.Length];
        Parallel.For(0, claims.Length, new ParallelOptions { CancellationToken = stop }, i => found[i] = claims[i].AboutPay.IsEmpty ? [] : [.. ContradictionsIn(claims[i])]);
        return [.. found.SelectMany(one => one)];

        IEnumerable<Diagnostic> ContradictionsIn(ArticleClaims article) =>
            from statement in article.AboutPay
            let roles = RolesOf(article.Article, statement, addresses)
            from amount in statement.Amounts
            where !roles.Any(role => EvidenceOf(role).Has(amount)) && !(amount.IsDifference && PayEvidence.HaveApart(roles.Select(EvidenceOf), amount))
            select Contradiction(article.Article, roles, amount, currencies);

        PayEvidence EvidenceOf(Article role) => evidence.GetOrAdd(role, _ => PayEvidence.Of(role.Facts, claimsOf.TryGetValue(role, out var known) ? known.AmountsInWords : ArticleClaims.AmountsIn(role.Facts), currencies));
    }

    /// <summary>The articles whose data may vouch for a statement: its own, and those that it links to.</summary>
    private static Article[] RolesOf(Article article, Statement statement, AddressBook addresses) => statement.Links.IsEmpty
        ? [article]
        : [.. statement.Links.Select(link => LinkedRole(article, link, addresses)).OfType<Article>().Prepend(article).DistinctBy(role => role.Path, StringComparer.Ordinal)];

    private static Article? LinkedRole(Article article, string link, AddressBook addresses) =>
        LinkResolver.SourceOf(article.Path, link) is { } source && addresses.Role(Path.GetFileNameWithoutExtension(source)) is { } role && role.Path == source ? role : null;

    /// <summary>The nearest figure of the same currency is shown beside the amount, the article's own before those of linked roles.</summary>
    private static Diagnostic Contradiction(Article article, Article[] roles, NamedAmount named, ImmutableDictionary<string, string> currencies)
    {
        var nearest = roles
            .SelectMany(role => role.Facts.Pay.Select((pay, i) => (Role: role, Pay: pay, Index: i)))
            .OrderBy(one => named.Currency is not null && currencies.GetValueOrDefault(one.Pay.Region) != named.Currency)
            .ThenBy(one => !ReferenceEquals(one.Role, article))
            .ThenBy(one => Distance(one.Pay.Amount, named.Amount))
            .FirstOrDefault();
        return nearest.Role is null
            ? PayMistakes.ProsePayWithoutFigures(named.Spot, named.Words, article.SpotOf("title"))
            : PayMistakes.ProsePayContradicts(named.Spot, named.Words, nearest.Role.SpotOf("pay", nearest.Index, "amount"));
    }

    private static long Distance(Amount figure, Amount named) =>
        Math.Min(Math.Abs(figure.Low - named.Low), Math.Abs((figure.High ?? figure.Low) - (named.High ?? named.Low)));
}

using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Model.Comparing;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Comparing;

/// <summary>The pay of two roles: side by side where region and basis are the same, and the reason wherever they are not.</summary>
internal static class ComparePays
{
    public static ComparePay Of(Role first, Role second, PageContext context)
    {
        var shared = PayBeside.Shared(first.Facts, second.Facts);
        var isWhole = !shared.IsEmpty && HasNoneBut(shared, first) && HasNoneBut(shared, second);
        return new ComparePay(
            [
                .. Ordered(shared, context.Guide).Select(ground => Panel(ground, first, second, context)),
            ],
            isWhole ? [] : [.. Reasons(first, second, shared, context.Guide)]);
    }

    private static IEnumerable<PayGround> Ordered(ImmutableArray<PayGround> shared, Guide guide) => shared.Length < 2
        ? shared
        : shared.OrderBy(ground => guide.Site.Regions.IndexOf(guide.RegionById[ground.Region])).ThenBy(ground => ground.Basis);

    /// <summary>Why the pay of two roles that both have figures shares no scale, in a few words.</summary>
    public static string Obstacle(RoleFacts first, RoleFacts second)
    {
        var (one, other) = (PayBeside.Of(first, second)[0], PayBeside.Of(second, first)[0]);
        return one.Region != other.Region ? "Different regions, never converted" : Words.Capital($"{Words.ShortBasis(one.Basis)} against {Words.ShortBasis(other.Basis)}, never mixed");
    }

    /// <summary>A source's entry on the page of a role that names it.</summary>
    public static Link SourceLink(Role role, string source, Guide guide) => new(guide.SourceById[source].Title, $"{role.Path.Text}#{RoleSources.Anchor(source)}");

    private static ComparePayPanel Panel(PayGround ground, Role first, Role second, PageContext context)
    {
        var region = context.Guide.RegionById[ground.Region];
        return new ComparePayPanel(
            region.Name,
            region.Currency,
            Words.Basis(ground.Basis),
            Words.BasisMeaning(ground.Basis),
            context.Scales[ground.Region].Ticks,
            [
                new ComparePayRole(first.Slug, CompareNames.Beside(first, second), Figures(first, ground, context)),
                new ComparePayRole(second.Slug, CompareNames.Beside(second, first), Figures(second, ground, context)),
            ]);
    }

    /// <summary>The figures with links to the source list of the role's page.</summary>
    private static ImmutableArray<ComparePayFigure> Figures(Role role, PayGround ground, PageContext context)
    {
        var figures = ImmutableArray.CreateBuilder<ComparePayFigure>();
        for (var i = 0; i < role.Facts.Pay.Length; i++)
        {
            var pay = role.Facts.Pay[i];
            if (PayGround.Of(pay) != ground) continue;
            var row = PaySections.Row(pay, SourceLink(role, pay.Source, context.Guide), context.Scales[ground.Region], context.Guide);
            figures.Add(new ComparePayFigure(string.Create(CultureInfo.InvariantCulture, $"pay.{i}"), row));
        }

        return figures.DrainToImmutable();
    }

    private static IEnumerable<string> Reasons(Role first, Role second, ImmutableArray<PayGround> shared, Guide guide)
    {
        if (first.Facts.Pay.IsEmpty && second.Facts.Pay.IsEmpty)
        {
            yield return "The sources give no pay for either role.";
            yield break;
        }

        foreach (var (role, other) in new[] { (first, second), (second, first) })
        {
            var name = CompareNames.Beside(role, other);
            if (role.Facts.Pay.IsEmpty) yield return $"The sources give no pay for {Words.InSentence(name)}.";
            else if (other.Facts.Pay.IsEmpty) yield return $"Only {Words.InSentence(name)} has figures{Figures(role, role.Facts.Pay, guide)}.";
            else
            {
                foreach (var region in role.Facts.Pay.Where(pay => !shared.Contains(PayGround.Of(pay))).GroupBy(pay => guide.RegionById[pay.Region]))
                {
                    var bases = Words.And([.. region.Select(pay => pay.Basis).Distinct().Order().Select(basis => Words.InSentence(Words.Basis(basis)))]);
                    var subject = shared.IsEmpty ? $"{name} has" : $"Only {Words.InSentence(name)} also has";
                    yield return $"{subject} figures for {bases} in the {region.Key.Name}{Figures(role, [.. region], guide)}.";
                }
            }
        }

        if (shared.IsEmpty && !first.Facts.Pay.IsEmpty && !second.Facts.Pay.IsEmpty) yield return $"{Obstacle(first.Facts, second.Facts)}: the two share no scale.";
    }

    /// <summary>The most telling of some figures of a role, each ground by itself: ": £35,000–£50,000 base, 2026", ", among them …" where there are others.</summary>
    private static string Figures(Role role, ImmutableArray<Pay> figures, Guide guide)
    {
        ImmutableArray<Pay> telling =
        [
            .. figures.GroupBy(PayGround.Of).OrderBy(ground => ground.Key).SelectMany(ground => ground
                .GroupBy(pay => pay.Band).MinBy(band => Bands.MostTellingFirst.IndexOf(band.Key))!),
        ];
        var needsRegion = TypicalPay.NeedsRegion(role.Facts);
        return $"{(telling.Length < figures.Length ? ", among them " : ": ")}{string.Join("; ", telling.Select(pay => Figure(pay, guide.RegionById[pay.Region], needsRegion)))}";
    }

    /// <summary>"$140,000–$185,000 total (top), 2026".</summary>
    private static string Figure(Pay pay, Region region, bool needsRegion) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Words.Money(pay.Amount, region.Currency)} {Words.ShortBasis(pay.Basis)}{(TypicalPay.IsTypical(pay) ? "" : $" ({Words.InSentence(Words.Band(pay.Band))})")}, {pay.Year}{(needsRegion ? ", " + region.Name : "")}");

    /// <summary>Whether all figures of a role stand on these grounds.</summary>
    private static bool HasNoneBut(ImmutableArray<PayGround> grounds, Role role)
    {
        foreach (var pay in role.Facts.Pay)
        {
            if (!grounds.Contains(PayGround.Of(pay))) return false;
        }

        return true;
    }
}

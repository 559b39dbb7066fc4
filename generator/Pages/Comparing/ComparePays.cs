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
            var name = Words.InSentence(CompareNames.Beside(role, other));
            if (role.Facts.Pay.IsEmpty) yield return $"The sources give no pay for {name}.";
            foreach (var figures in Alone(role, shared, guide)) yield return $"{figures}: the sources give {(shared.IsEmpty ? "this" : "this as well")} for {name}{(shared.IsEmpty ? "" : " alone")}.";
        }

        if (shared.IsEmpty && !first.Facts.Pay.IsEmpty && !second.Facts.Pay.IsEmpty) yield return $"{Obstacle(first.Facts, second.Facts)}: the two share no scale.";
    }

    /// <summary>What a role has on grounds where the other has nothing, region by region: "Base pay and total pay in the United States (USD)".</summary>
    private static IEnumerable<string> Alone(Role role, ImmutableArray<PayGround> shared, Guide guide) =>
        from ground in role.Facts.Pay.Select(PayGround.Of).Distinct()
        where !shared.Contains(ground)
        group Words.InSentence(Words.Basis(ground.Basis)) by guide.RegionById[ground.Region] into bases
        select Words.Capital($"{Words.And([.. bases])} in the {bases.Key.Name} ({bases.Key.Currency})");

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

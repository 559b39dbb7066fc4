using System.Collections.Immutable;
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
        return new ComparePay(
            [.. shared.OrderBy(ground => context.Guide.Site.Regions.IndexOf(context.Guide.RegionById[ground.Region])).ThenBy(ground => ground.Basis).Select(ground => Panel(ground, [first, second], context))],
            [.. Reasons(first, second, shared, context)]);
    }

    /// <summary>Why the pay of two roles that both have figures shares no scale, in a few words.</summary>
    public static string Obstacle(RoleFacts first, RoleFacts second)
    {
        var (one, other) = (PayBeside.Of(first, second)[0], PayBeside.Of(second, first)[0]);
        return one.Region != other.Region ? "Different regions, never converted" : Words.Capital($"{Words.ShortBasis(one.Basis)} against {Words.ShortBasis(other.Basis)}, never mixed");
    }

    private static ComparePayPanel Panel(PayGround ground, ImmutableArray<Role> roles, PageContext context)
    {
        var region = context.Guide.RegionById[ground.Region];
        return new ComparePayPanel(
            region.Name,
            region.Currency,
            Words.Basis(ground.Basis),
            Words.BasisMeaning(ground.Basis),
            context.Scales[ground.Region].Ticks,
            [.. roles.Select(role => new ComparePayRole(role.Slug, CompareNames.Of(role, context.Guide), Figures(role, ground, context)))]);
    }

    /// <summary>The figures with links to the source lists of the roles' pages.</summary>
    private static ImmutableArray<ComparePayFigure> Figures(Role role, PayGround ground, PageContext context) =>
    [
        .. role.Facts.Pay
            .Select((pay, i) => (Pay: pay, Field: FormattableString.Invariant($"pay.{i}")))
            .Where(one => PayGround.Of(one.Pay) == ground)
            .Select(one => new ComparePayFigure(one.Field, PaySections.Row(one.Pay, context.Scales[ground.Region], context.Guide) with { Source = SourceLink(role, one.Pay.Source, context.Guide) })),
    ];

    /// <summary>A source's entry on the page of a role that names it.</summary>
    public static Link SourceLink(Role role, string source, Guide guide)
    {
        var link = RoleSources.Link(source, guide);
        return link with { Address = role.Path + link.Address };
    }

    private static IEnumerable<string> Reasons(Role first, Role second, ImmutableArray<PayGround> shared, PageContext context)
    {
        Role[] without = [.. new[] { first, second }.Where(role => role.Facts.Pay.IsEmpty)];
        if (without.Length > 0) yield return $"The sources give no pay for {(without.Length == 2 ? "either role" : CompareNames.InSentence(without[0], context.Guide))}.";
        if (without.Length == 0 && shared.IsEmpty) yield return $"{Obstacle(first.Facts, second.Facts)}: these figures share no scale.";
        foreach (var (role, bases) in new[] { first, second }.SelectMany(role => Alone(role, shared, context), (role, bases) => (role, bases)))
        {
            yield return shared.IsEmpty ? $"For {CompareNames.InSentence(role, context.Guide)} they give {bases}." : $"For {CompareNames.InSentence(role, context.Guide)} alone the sources also give {bases}.";
        }
    }

    /// <summary>What a role has on grounds where the other has nothing, region by region: "base pay and total pay for the United States, in USD".</summary>
    private static IEnumerable<string> Alone(Role role, ImmutableArray<PayGround> shared, PageContext context) =>
        from ground in role.Facts.Pay.Select(PayGround.Of).Distinct()
        where !shared.Contains(ground)
        group CompareNames.InSentence(Words.Basis(ground.Basis)) by ground.Region into bases
        let region = context.Guide.RegionById[bases.Key]
        select $"{Words.And([.. bases])} in the {region.Name}, in {region.Currency}";
}

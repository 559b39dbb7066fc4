using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Pages.Salaries;

namespace RoleGuide.Pages.Downloads;

/// <summary>One pay figure as the downloads give it: a line of <see cref="SalaryColumns"/>. Annual pay in the currency of its region.</summary>
internal sealed record SalaryRecord(Role Role, Pay Pay, string Currency)
{
    public AmountParts Amount => AmountParts.Of(Pay);

    /// <summary>"about", "or-more", "about,or-more" or nothing.</summary>
    public string Qualifier => Pay.Amount switch
    {
        { IsApproximate: true, IsOpenEnded: true } => "about,or-more",
        { IsApproximate: true } => "about",
        { IsOpenEnded: true } => "or-more",
        _ => "",
    };

    /// <summary>Every figure: regions in the order of site.yml, roles by slug, figures as their article gives them.</summary>
    public static ImmutableArray<SalaryRecord> AllOf(Guide guide)
    {
        var byRegion = guide.Roles.SelectMany(role => role.Facts.Pay.Select(pay => (role, pay))).ToLookup(one => one.pay.Region, StringComparer.Ordinal);
        return [.. guide.Site.Regions.SelectMany(region => byRegion[region.Id].Select(one => new SalaryRecord(one.role, one.pay, region.Currency)))];
    }
}

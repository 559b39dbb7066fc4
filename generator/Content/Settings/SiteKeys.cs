using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Model;

namespace RoleGuide.Content.Settings;

/// <summary>The outermost keys of site.yml.</summary>
internal static class SiteKeys
{
    private static readonly Key<string> s_name = new("name", Values.Text(2, 40), "the site's name") { IsRequired = true, Example = "RoleGuide" };

    private static readonly Key<string> s_tagline = new("tagline", Values.Text(10, 160), "one sentence that says what the site is")
    {
        IsRequired = true,
        Example = "What a job is, what it pays and who says so.",
    };

    private static readonly Key<string> s_url = new("url", Values.SiteAddress, "the site's canonical address") { IsRequired = true, Example = "https://roleguide.example" };
    private static readonly NamedEntriesReader<Region, Region> s_regionsById = new(
        "regions by their ids, such as uk: { name: United Kingdom, currency: GBP, locale: en-GB, country: GB }", Values.Id, SettingsKeys.Region, static (id, region) => region with { Id = id });

    private static readonly Key<ImmutableArray<Region>> s_regions = new("regions", s_regionsById, "the regions, each with name, currency, locale and country") { IsRequired = true };
    private static readonly Key<int> s_reviewMonths = new("review-months", Values.Number(1, 120), "after how many months an article is due for review") { Example = "12", Default = "12" };
    private static readonly Key<int> s_payStaleYears = new("pay-stale-years", Values.Number(1, 50), "after how many years a figure is marked as old") { Example = "3", Default = "3" };
    private static readonly Key<Repository> s_repository = new("repository", SettingsKeys.Repository, "where the input is kept") { Advice = "Without it pages have no edit links." };
    private static readonly Key<Licence> s_licence = new("licence", SettingsKeys.Licence, "the terms of use");
    private static readonly Key<string> s_contact = new("contact", Values.Text(3, 200), "how to reach the editors")
    {
        Example = "editors@roleguide.example",
        Advice = "An e-mail address, or a web address with https, also makes /.well-known/security.txt.",
    };

    public static readonly Key<ImmutableArray<string>> Navigation = new("navigation", Values.ListOf(Values.Id), "generated kinds of page and slugs of text pages")
    {
        Example = "[roles, compare, about]",
        Advice = "What it leaves out is linked at the foot of every page.",
    };

    public static readonly MapReader<SiteSettings> Site = new(
        "site.yml",
        [s_name, s_tagline, s_url, s_regions, s_reviewMonths, s_payStaleYears, Navigation, s_repository, s_licence, s_contact],
        static fields => new SiteSettings(
            fields.Get(s_name, "Untitled"),
            fields.Get(s_tagline, ""),
            fields.Get(s_url, "https://example.invalid").TrimEnd('/'),
            fields.Get(s_regions, []),
            fields.Get(s_reviewMonths, 12),
            fields.Get(s_payStaleYears, 3),
            fields.Get(Navigation, []),
            fields.Get(s_repository),
            fields.Get(s_licence),
            fields.Get(s_contact)));
}

using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Markdown;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Settings;

/// <summary>The keys of categories.yml and sources.yml and the smaller maps of site.yml.</summary>
internal static class SettingsKeys
{
    private static readonly Key<string> s_regionName = new("name", Values.Text(2, 60), "the region's name") { IsRequired = true, Example = "United Kingdom" };
    private static readonly Key<string> s_currency = new("currency", Values.Code("GBP"), "an ISO 4217 code such as GBP") { IsRequired = true, Example = "GBP" };
    private static readonly Key<string> s_locale = new("locale", Values.Code("en-GB"), "a language tag such as en-GB") { IsRequired = true, Example = "en-GB" };
    private static readonly Key<string> s_country = new("country", Values.Code("GB"), "an ISO 3166 code such as GB") { IsRequired = true, Example = "GB" };

    /// <summary>A region without its id, which is its key in site.yml.</summary>
    public static readonly ValueReader<Region> Region = new MapReader<Region>(
        "a region", [s_regionName, s_currency, s_locale, s_country],
        static fields => new Region("", fields.Get(s_regionName, ""), fields.Get(s_currency, ""), fields.Get(s_locale, ""), fields.Get(s_country, "")));

    private static readonly Key<string> s_repositoryUrl = new("url", Values.WebAddress, "the repository's web address") { IsRequired = true, Example = "https://code.example/guide" };
    private static readonly Key<string> s_branch = new("branch", Values.Text(1, 100), "the branch that is published") { IsRequired = true, Example = "main" };
    private static readonly Key<string> s_inputPath = new("input-path", Values.Text(1, 200), "the input folder inside the repository") { IsRequired = true, Example = "input" };

    public static readonly ValueReader<Repository> Repository = new MapReader<Repository>(
        "repository", [s_repositoryUrl, s_branch, s_inputPath],
        static fields => new Repository(fields.Get(s_repositoryUrl, "").TrimEnd('/'), fields.Get(s_branch, ""), fields.Get(s_inputPath, "").Trim('/')));

    private static readonly Key<string> s_licenceName = new("name", Values.Text(2, 60), "the licence's name") { IsRequired = true, Example = "CC BY 4.0" };

    private static readonly Key<string> s_licenceUrl = new("url", Values.WebAddress, "the licence's web address")
    {
        IsRequired = true,
        Example = "https://creativecommons.org/licenses/by/4.0/",
    };

    public static readonly ValueReader<Licence> Licence = new MapReader<Licence>(
        "licence", [s_licenceName, s_licenceUrl], static fields => new Licence(fields.Get(s_licenceName, ""), fields.Get(s_licenceUrl, "")));

    private static readonly ValueReader<string> s_categoryId = new ScalarReader<string>(new Shape.Form("an id such as account-management", Slug.Pattern) { Longest = Slug.MaximumLength }, static (text, scalar, reading, out value) =>
    {
        // An id that is a pair's address is kept: the articles of its folder have done nothing wrong.
        value = text;
        if (!Slug.IsSlug(text)) reading.Found.Add(KeyMistakes.BadId(scalar.Spot, text, Slugger.Meant(text)));
        else if (Slug.IsDeviceName(text)) reading.Found.Add(FileMistakes.ReservedId(scalar.Spot, text));
        else if (Slug.HasComparisonWord(text)) reading.Found.Add(CompareMistakes.CategoryNamedAsPair(scalar.Spot, text));
        return Slug.IsSlug(text);
    });

    public static readonly Key<string> CategoryId = new("id", s_categoryId, "the name of the category's folder") { IsRequired = true, Example = "account-management" };
    private static readonly Key<string> s_categoryTitle = new("title", Values.Text(3, 60), "the category's title") { IsRequired = true, Example = "Account management" };

    private static readonly Key<string> s_categorySummary = new("summary", Values.Text(40, 200), "one sentence about the category")
    {
        IsRequired = true,
        Example = "Roles that win, keep and grow the accounts of clients.",
    };

    public static readonly ValueReader<Category> Category = new MapReader<Category>(
        "a category", [CategoryId, s_categoryTitle, s_categorySummary],
        static fields => new Category(fields.Get(CategoryId, ""), fields.Get(s_categoryTitle, ""), fields.Get(s_categorySummary, "")));

    public static readonly Key<string> SourceId = new("id", Values.Id, "the id that figures name") { IsRequired = true, Example = "account-manager-profile" };
    private static readonly Key<string> s_title = new("title", Values.Text(3, 160), "the document's title") { IsRequired = true, Example = "Account manager job description" };
    private static readonly Key<string> s_publisher = new("publisher", Values.Text(2, 120), "who published it") { IsRequired = true, Example = "UK marketing recruiter" };
    private static readonly Key<int> s_year = new("year", Values.Number(Values.FirstYear, Values.LastYear), "the year it speaks of") { IsRequired = true, Example = "2025" };
    private static readonly Key<string> s_region = new("region", Values.RegionId, "the id of the region it speaks of") { Example = "uk" };
    private static readonly Key<string> s_url = new("url", Values.WebAddress, "where it can be read") { Example = "https://source.example/account-manager" };
    private static readonly Key<DateOnly> s_retrieved = new("retrieved", Values.Date, "the day it was read") { Example = "2026-11-21" };

    public static readonly ValueReader<Source> Source = new MapReader<Source>(
        "a source", [SourceId, s_title, s_publisher, s_year, s_region, s_url, s_retrieved],
        static fields => new Source(
            fields.Get(SourceId, ""), fields.Get(s_title, ""), fields.Get(s_publisher, ""), fields.Get(s_year), fields.Get(s_region), fields.Get(s_url),
            fields.Has(s_retrieved) ? fields.Get(s_retrieved) : null));
}

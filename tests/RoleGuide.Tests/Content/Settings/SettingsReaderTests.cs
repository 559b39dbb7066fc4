using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Settings;

public sealed class SettingsReaderTests
{
    private const string Figure = "pay:\n  - { region: us, band: mid, basis: base, amount: 40000, as-of: 2025, source: guide }";

    [Fact]
    public void A_missing_data_file_is_the_only_mistake()
    {
        using var folder = InputFolder.From($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle("regions: [us]\n" + Figure)}");
        folder.Delete("sources.yml");
        folder.Delete("categories.yml");
        folder.Delete("site.yml");
        SiteFixture.Build(folder).Printed.ShouldBe(
            """
            input/categories.yml:1:1: error RG007: The file is missing. Expected it to name the categories of roles.
            input/site.yml:1:1: error RG007: The file is missing. Expected it to name the site and its regions.
            input/sources.yml:1:1: error RG007: The file is missing. Expected it to name the sources of figures.
            """);
    }

    [Fact]
    public void A_data_file_that_cannot_be_read_is_the_only_mistake() =>
        AboutSite($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle("regions: [us]\n" + Figure)}-- sources.yml --\n- [\n-- categories.yml --\n- {{\n-- site.yml --\nname: \"RoleGuide\n").ShouldBe(
            """
            input/categories.yml:1:3: error RG101: A value belongs here, but there is a closing bracket, a comma, or nothing at all.
                 1 | - {
                   |   ^
                    hint: Take the sign out, or put the value in double quotes; a bracket that was opened has to be closed.
            input/site.yml:1:7: error RG101: A quoted value is not closed.
                 1 | name: "RoleGuide
                   |       ^
                    hint: Add the closing quote.
            input/sources.yml:1:3: error RG101: A value belongs here, but there is a closing bracket, a comma, or nothing at all.
                 1 | - [
                   |   ^
                    hint: Take the sign out, or put the value in double quotes; a bracket that was opened has to be closed.
            """);

    [Fact]
    public void A_data_file_of_comments_says_nothing() => AboutSite($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle()}-- site.yml --\n# Later.\n-- sources.yml --\n\n").ShouldBe(
            """
            input/site.yml:1:1: error RG005: The file holds nothing but comments or empty lines. Expected a file with content.
            input/sources.yml:1:1: error RG005: The file holds nothing but comments or empty lines. Expected a file with content.
            """);

    [Fact]
    public void A_list_in_place_of_the_settings_is_the_only_mistake() => AboutFile("site.yml", "- name: RoleGuide\n").ShouldBe(
            """
            input/site.yml:1:1: error RG105: Found a list. Expected keys with values, such as name: RoleGuide.
                 1 | - name: RoleGuide
                   | ^
            """);

    [Fact]
    public void Keys_in_place_of_a_list_are_the_only_mistake() =>
        AboutSite($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle("regions: [us]\n" + Figure)}-- sources.yml --\nguide: {{ title: Career guide }}\n").ShouldBe(
            """
            input/sources.yml:1:1: error RG105: Found a map. Expected a list, each item keys with values: id, title, publisher, year, region, url, retrieved.
                 1 | guide: { title: Career guide }
                   | ^
                    hint: Put a hyphen and a space before the first key of each entry, and indent its other keys by two spaces more.
            """);

    [Fact]
    public void An_entry_with_a_mistake_can_still_be_named() =>
        AboutSite($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle("regions: [us]\n" + Figure)}-- sources.yml --\n- {{ id: guide, title: Career guide, publisher: Guide makers }}\n- {{ id: survey, title: Pay survey, publisher: Survey makers, year: 2025 }}\n").ShouldBe(
            """
            input/sources.yml:1:3: error RG102: The key "year" is missing in a source. Expected the year it speaks of.
                 1 | - { id: guide, title: Career guide, publisher: Guide makers }
                   |   ^
                    hint: Add "year: …".
            """);

    [Fact]
    public void A_region_with_a_mistake_can_still_be_named() =>
        AboutFile("site.yml", SiteFixture.SiteYml.Replace("currency: GBP, ", "", StringComparison.Ordinal)).ShouldBe(
            """
            input/site.yml:5:7: error RG102: The key "currency" is missing in a region. Expected an ISO 4217 code such as GBP.
                 5 |   uk: { name: United Kingdom, locale: en-GB, country: GB }
                   |       ^
                    hint: Add "currency: …".
            """);

    [Fact]
    public void A_category_with_a_mistake_can_still_be_named() =>
        AboutFile("categories.yml", "- { id: account-management, title: Account management }\n").ShouldBe(
            """
            input/categories.yml:1:3: error RG102: The key "summary" is missing in a category. Expected one sentence about the category.
                 1 | - { id: account-management, title: Account management }
                   |   ^
                    hint: Add "summary: …".
            """);

    [Fact]
    public void A_site_without_regions_is_told_how_they_look() => AboutFile("site.yml", "name: Test guide\ntagline: A guide that exists for tests.\nurl: https://guide.example\nregions: {}\n").ShouldBe(
            """
            input/site.yml:4:10: error RG119: The value is empty. Expected regions by their ids, such as uk: { name: United Kingdom, currency: GBP, locale: en-GB, country: GB }.
                 4 | regions: {}
                   |          ^
            """);

    [Fact]
    public void Codes_have_the_pattern_of_their_kind() =>
        AboutFile("site.yml", SiteFixture.SiteYml.Replace("GBP", "£££", StringComparison.Ordinal).Replace("en-GB", "english", StringComparison.Ordinal).Replace("country: GB", "country: uk", StringComparison.Ordinal)).ShouldBe(
            """
            input/site.yml:5:41: error RG124: "£££" is not a code that can stand here. Expected letters of the same pattern as GBP.
                 5 |   uk: { name: United Kingdom, currency: £££, locale: english, country: uk }
                   |                                         ^^^
            input/site.yml:5:54: error RG124: "english" is not a code that can stand here. Expected letters of the same pattern as en-GB.
                 5 |   uk: { name: United Kingdom, currency: £££, locale: english, country: uk }
                   |                                                      ^^^^^^^
            input/site.yml:5:72: error RG124: "uk" is not a code that can stand here. Expected letters of the same pattern as GB.
                 5 |   uk: { name: United Kingdom, currency: £££, locale: english, country: uk }
                   |                                                                        ^^
            """);

    [Fact]
    public void The_id_of_a_region_is_an_id() => AboutFile("site.yml", SiteFixture.SiteYml.Replace("  us:", "  US:", StringComparison.Ordinal)).ShouldBe(
            """
            input/site.yml:6:3: error RG115: "US" is not an id. Expected lower-case letters, digits and single hyphens, such as account-manager.
                 6 |   US: { name: United States, currency: USD, locale: en-US, country: US }
                   |   ^^
                    hint: Did you mean "us"?
            """);

    [Fact]
    public void Articles_are_not_blamed_for_the_id_of_a_region() =>
        AboutFile("site.yml", SiteFixture.SiteYml.Replace("  uk:", "  UK:", StringComparison.Ordinal)).Split(" error ").Length.ShouldBe(2);

    [Fact]
    public void The_id_of_a_category_is_no_name_of_a_device() =>
        AboutFile("categories.yml", SiteFixture.CategoriesYml + "\n- { id: aux, title: Help in accounts, summary: Roles that win, keep and grow client accounts. }".Replace("win, keep and", "win and", StringComparison.Ordinal)).ShouldBe(
            """
            input/categories.yml:4:9: error RG010: The id "aux" is reserved, because it names the folder of the category. Expected a name that no operating system uses.
                 4 | - { id: aux, title: Help in accounts, summary: Roles that win and grow client accounts. }
                   |         ^^^
                    hint: Choose another id, and rename the folder.
            """);

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_not_missed_as_well()
    {
        using var folder = Folder();
        folder.Delete("site.yml");
        folder.Write("site.yml/site.yml", SiteFixture.SiteYml);
        SiteFixture.Build(folder).Printed.ShouldBe(
            """
            input/site.yml/:1:1: error RG006: This folder has no place in the input folder.
                    hint: The input folder holds roles/<category>/, pages/ and images/.
            """);
    }

    [Theory]
    [InlineData("guide.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("//guide.example")]
    [InlineData("https://")]
    [InlineData("https:///guide")]
    [InlineData("mailto:editors@guide.example")]
    public void An_address_of_the_web_starts_with_its_scheme(string address) =>
        AboutFile("site.yml", SiteFixture.SiteYml.Replace("https://guide.example", address, StringComparison.Ordinal)).ShouldContain(
            $"input/site.yml:3:6: error RG123: \"{address}\" is not a web address that can stand here. Expected one that starts with https:// or http://.");

    [Fact]
    public void A_web_address_is_shown_in_its_place() => AboutFile("sources.yml", SiteFixture.SourcesYml.Replace("region: uk", "url: \"www.survey.example\"", StringComparison.Ordinal)).ShouldBe(
            """
            input/sources.yml:1:79: error RG123: "www.survey.example" is not a web address that can stand here. Expected one that starts with https:// or http://.
                 1 | - { id: survey, title: Pay survey, publisher: Survey makers, year: 2025, url: "www.survey.example" }
                   |                                                                               ^^^^^^^^^^^^^^^^^^^^
            """);

    [Fact]
    public void An_id_stands_once_in_a_list() => AboutFile("sources.yml", SiteFixture.SourcesYml.Replace("id: guide", "id: survey", StringComparison.Ordinal)).ShouldBe(
            """
            input/sources.yml:2:9: error RG121: "survey" stands in this list a second time. Expected each value once.
                 2 | - { id: survey, title: Career guide, publisher: Guide makers, year: 2026, region: us }
                   |         ^^^^^^
                    input/sources.yml:1:9: first written here
            """);

    [Fact]
    public void A_source_speaks_of_a_region_of_the_site() => AboutFile("sources.yml", SiteFixture.SourcesYml.Replace("region: us", "region: usa", StringComparison.Ordinal)).ShouldBe(
            """
            input/sources.yml:2:82: error RG116: There is no region "usa" in site.yml. Expected uk or us.
                 2 | - { id: guide, title: Career guide, publisher: Guide makers, year: 2026, region: usa }
                   |                                                                                  ^^^
                    hint: Did you mean "us"?
            """);

    [Fact]
    public void Months_are_a_number_in_reach() => AboutFile("site.yml", SiteFixture.SiteYml + "\nreview-months: 0\n").ShouldBe(
            """
            input/site.yml:8:16: error RG120: "0" can't stand here. Expected a whole number from 1 to 120, in digits only.
                 8 | review-months: 0
                   |                ^
            """);

    [Fact]
    public void An_unknown_setting_is_answered_with_the_nearest() => AboutFile("site.yml", SiteFixture.SiteYml + "\nreview-month: 6\n").ShouldBe(
            """
            input/site.yml:8:1: error RG104: Unknown key "review-month" in site.yml.
                 8 | review-month: 6
                   | ^^^^^^^^^^^^
                    hint: Did you mean "review-months"?
            """);

    [Fact]
    public void An_empty_list_of_categories_does_not_blame_every_article() => AboutFile("categories.yml", "[]\n").ShouldBe(
            """
            input/categories.yml:1:1: error RG119: The value is empty. Expected a list, each item keys with values: id, title, summary.
                 1 | []
                   | ^
            """);
}

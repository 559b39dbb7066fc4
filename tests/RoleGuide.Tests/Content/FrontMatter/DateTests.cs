using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.FrontMatter;

public sealed class DateTests
{
    [Fact]
    public void A_day_that_the_calendar_does_not_have_is_refused() => About("published: 2026-02-30").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:12: error RG111: "2026-02-30" is not a date of the calendar. Expected year, month and day such as 2026-11-21.
                 7 | published: 2026-02-30
                   |            ^^^^^^^^^^
            """);

    [Theory]
    [InlineData("26-1-1")]
    [InlineData("2026-1-1")]
    [InlineData("21.11.2026")]
    [InlineData("11/21/2026")]
    [InlineData("2026-11-21T10:00:00")]
    [InlineData("21 November 2026")]
    [InlineData("2026-13-01")]
    [InlineData("2025-02-29")]
    [InlineData("٢٠٢٦-١١-٢١")]
    public void A_date_has_one_form(string date) =>
        About($"published: {date}").ShouldContain($"error RG111: \"{date}\" is not a date of the calendar. Expected year, month and day such as 2026-11-21.");

    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("\"2026-01-31\"")]
    public void A_date_of_that_form_is_read(string date) => About($"published: {date}").ShouldBe("");

    [Fact]
    public void A_year_that_nobody_means_is_refused() => About("published: 0001-01-01").ShouldBe(
            """
            input/roles/account-management/account-manager.md:7:12: error RG111: The year of "0001-01-01" is out of reach. Expected a year from 1990 to 2100.
                 7 | published: 0001-01-01
                   |            ^^^^^^^^^^
            """);

    [Theory]
    [InlineData("updated")]
    [InlineData("published")]
    [InlineData("review-by")]
    public void No_date_lies_in_another_century(string key) =>
        About($"{key}: 2101-01-01").ShouldContain("error RG111: The year of \"2101-01-01\" is out of reach. Expected a year from 1990 to 2100.");
}

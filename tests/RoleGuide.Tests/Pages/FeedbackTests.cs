using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Pages;

/// <summary>The forms below a page, as the host finds them in the finished files.</summary>
public sealed class FeedbackTests
{
    [Theory]
    [InlineData("role")]
    [InlineData("comparison")]
    [InlineData("text page")]
    [InlineData("questions")]
    [InlineData("salary guide", "uk/")]
    public void What_can_be_wrong_ends_with_two_forms_that_the_host_receives(string kind, string place = "")
    {
        var file = RealGuide.Built.Files.First(file => file.Kind == kind && file.Path.Contains(place, StringComparison.Ordinal));
        var forms = FormsOf(RealGuide.Built.Page("/" + file.Path[..^"index.html".Length])).ToArray();

        forms.Select(form => form.Name).ShouldBe(["helpful", "correction"]);
        foreach (var form in forms)
        {
            form.Method.ShouldBe("post");
            form.GetAttribute("action").ShouldBe("/thanks/");
            form.GetAttribute("data-netlify").ShouldBe("true");
            form.GetAttribute("data-netlify-honeypot").ShouldBe("bot-field");
            form.QuerySelector("input[type=hidden][name=form-name]")!.GetAttribute("value").ShouldBe(form.Name);
            form.QuerySelector("[hidden] input[name=bot-field]").ShouldNotBeNull();
            form.QuerySelectorAll("button[type=submit]").Length.ShouldBe(1);
        }
    }

    [Fact]
    public void A_form_says_which_page_it_speaks_of()
    {
        foreach (var role in RealGuide.Built.Guide.Roles)
        {
            FormsOf(RealGuide.Built.Page(role.Path.Text)).Select(form => form.QuerySelector("input[name=page]")!.GetAttribute("value")).ShouldBe([role.Path.Text, role.Path.Text]);
        }
    }

    /// <summary>The host registers a form once by its name, with the fields of the page where it finds it.</summary>
    [Fact]
    public void Forms_of_one_name_have_the_same_fields_on_every_page() => RealGuide.Built.Files
        .Where(file => file.Path.EndsWith("/index.html", StringComparison.Ordinal))
        .SelectMany(file => FormsOf(RealGuide.Built.Page("/" + file.Path[..^"index.html".Length])))
        .Select(form => $"{form.Name}: {string.Join(' ', form.QuerySelectorAll("[name]").Select(field => field.GetAttribute("name")).Distinct(StringComparer.Ordinal))}")
        .Distinct(StringComparer.Ordinal)
        .ShouldBe(["helpful: form-name page bot-field helpful", "correction: form-name page bot-field correction source"], ignoreOrder: true);

    [Fact]
    public void Nobody_is_asked_who_they_are() => FormsOf(RealGuide.Built.Page("/roles/account-manager/"))
        .SelectMany(form => form.QuerySelectorAll("[name],[autocomplete]"))
        .ShouldAllBe(field => !new[] { "email", "name", "tel" }.Contains(field.GetAttribute("name")) && field.GetAttribute("type") != "email");

    [Fact]
    public void The_page_that_forms_lead_to_is_kept_out_of_indexes_and_of_the_sitemap()
    {
        var page = RealGuide.Built.Page("/thanks/");

        page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Thank you");
        RealGuide.Built.Text("sitemap.xml").ShouldNotContain("/thanks/");
    }

    [Fact]
    public void The_forms_lead_to_the_words_about_privacy_where_the_guide_has_them()
    {
        RealGuide.Built.Page("/roles/account-manager/").QuerySelector(".feedback > p a")!.GetAttribute("href").ShouldBe("/privacy/");
        SiteFixture.Build(Messages.Role("planner", "Planner", "")).Page("/roles/planner/").QuerySelector(".feedback > p a").ShouldBeNull();
    }

    private static IEnumerable<IHtmlFormElement> FormsOf(IDocument page) => page.QuerySelectorAll("form[data-netlify]").Cast<IHtmlFormElement>();
}

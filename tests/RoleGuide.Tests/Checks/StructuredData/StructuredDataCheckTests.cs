using RoleGuide.Checks;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Tests.Snapshots;

namespace RoleGuide.Tests.Checks.StructuredData;

/// <summary>Each check of the markup is shown a finished site in which a bug has told machines something else than readers, or nothing that they could read.</summary>
public sealed class StructuredDataCheckTests
{
    private const string About = "about/index.html";
    private const string Role = "roles/account-manager/index.html";
    private const string Ladder = "career-paths/index.html";
    private const string Category = "categories/account-management/index.html";
    private const string Salary = "salary-guide/index.html";
    private const string Pair = "compare/account-director-vs-account-manager/index.html";

    private static SiteFixture Sound { get; } = SnapshotSite.Build();

    public static TheoryData<string, string, string, string> Faults => new()
    {
        // Nothing that could be read.
        { About, "application/ld+json", "text/plain", "the page has 0 blocks of structured data, expected 1" },
        { About, "</head>", "<script type=\"application/ld+json\">{}</script></head>", "the page has 2 blocks of structured data, expected 1" },
        { "search/index.html", "</head>", "<script type=\"application/ld+json\">{}</script></head>", "the page has 1 blocks of structured data, expected 0" },
        { "404.html", "</head>", "<script type=\"application/ld+json\">{}</script></head>", "the page has 1 blocks of structured data, expected 0" },
        { About, "\"@graph\":[", "\"@graph\":[[", "the structured data is no JSON" },
        { About, "\"inLanguage\":\"en-GB\"", "\"inLanguage\":\"en-GB\",\"inLanguage\":\"en-GB\"", "the structured data is no JSON" },
        { About, "\"@context\":\"https://schema.org\"", "\"@context\":\"https://schema.example\"", "the structured data is no @graph in the context https://schema.org" },
        { About, "\"@graph\":[", "\"@list\":[", "the structured data is no @graph in the context https://schema.org" },

        // Nothing that the vocabulary knows.
        { About, "\"@type\":\"WebPage\"", "\"@type\":\"JobPosting\"", "the structured data describes 0 pages, expected this one alone\nthe structured data has a JobPosting, which is no type that the guide uses" },
        { About, "\"@type\":\"WebPage\",", "", "the structured data describes 0 pages, expected this one alone\nthe structured data has a node without a type" },
        { About, "\"@type\":\"WebPage\"", "\"@type\":[\"WebPage\"]", "the structured data describes 0 pages, expected this one alone\nthe structured data has a node without a type" },
        { About, "\"url\":\"https://guide.example/about/\"", "\"url\":\"https://guide.example/about/\",\"salary\":1", "the WebPage \"https://guide.example/about/#page\" has the property salary, which is none of its type" },
        { About, "\"position\":1", "\"position\":\"1\"", "the position of the ListItem \"Home\" is not of the type Number\nthe trail of the markup is \" Home https://guide.example/ > 2 About this guide https://guide.example/about/\", and readers see \"1 Home https://guide.example/ > 2 About this guide https://guide.example/about/\"" },
        { About, "\"position\":1,", "", "the ListItem \"Home\" has no position\nthe trail of the markup is \" Home https://guide.example/ > 2 About this guide https://guide.example/about/\", and readers see \"1 Home https://guide.example/ > 2 About this guide https://guide.example/about/\"" },
        { About, "\"name\":\"Home\"", "\"name\":\"\"", "the name of the ListItem \"\" is not of the type Text\nthe trail of the markup is \"1  https://guide.example/ > 2 About this guide https://guide.example/about/\", and readers see \"1 Home https://guide.example/ > 2 About this guide https://guide.example/about/\"" },
        { About, "\"name\":\"Home\"", "\"name\":null", "the name of a ListItem is not of the type Text\nthe structured data has a node without a type\nthe trail of the markup is \"1  https://guide.example/ > 2 About this guide https://guide.example/about/\", and readers see \"1 Home https://guide.example/ > 2 About this guide https://guide.example/about/\"" },
        { About, "\"isPartOf\":{\"@id\":\"https://guide.example/#website\"}", "\"isPartOf\":{\"@type\":\"Organization\",\"name\":\"Test guide\",\"url\":\"https://guide.example/about/\"}", "the isPartOf of the WebPage \"https://guide.example/about/#page\" is not of the type WebSite\nthe structured data has 1 nodes of the type Organization, expected none on a page of the kind \"text page\"" },
        { Role, "\"datePublished\":\"2026-01-02T00:00:00Z\"", "\"datePublished\":\"2026-01-02\"", "the datePublished of the Article \"https://guide.example/roles/account-manager/#article\" is 2026-01-02, a day that the page does not show\nthe datePublished of the Article \"https://guide.example/roles/account-manager/#article\" is not of the type DateTime" },
        { Role, "\"headline\":\"Account manager (UK)\",", "", "the Article \"https://guide.example/roles/account-manager/#article\" has no headline" },
        { Role, "\"value\":38500,", "\"median\":38500,", "a QuantitativeValue has the property median, which is none of its type\na pay figure of the markup is \"Base pay, average\" (£38,500; Career guide, 2026): GBP value none, from none, to none, each YEAR, and readers see \"Base pay, average\" (£38,500; Career guide, 2026): GBP value 38500, from none, to none, each YEAR" },
        { Salary, "\"isAccessibleForFree\":true", "\"isAccessibleForFree\":\"yes\"", "the isAccessibleForFree of the Dataset \"https://guide.example/salary-guide/#dataset\" is not of the type Boolean\nthe isAccessibleForFree of the Dataset \"https://guide.example/salary-guide/#dataset\" says \"yes\", which readers of the page don't see" },
        { Salary, "\"contentUrl\":\"https://guide.example/data/salaries.csv\"", "\"contentUrl\":\"/data/salaries.csv\"", "the contentUrl of the DataDownload \"salaries.csv\" is not of the type URL" },

        // Nodes that nobody describes, or two at once.
        { Role, "\"publisher\":{\"@id\":\"https://guide.example/#organization\"}", "\"publisher\":{\"@id\":\"https://guide.example/#publisher\"}", "the publisher of the Article \"https://guide.example/roles/account-manager/#article\" is https://guide.example/#publisher, which no page describes" },
        { Role, "\"publisher\":{\"@id\":\"https://guide.example/#organization\"}", "\"publisher\":{\"@id\":\"https://guide.example/#website\"}", "the publisher of the Article \"https://guide.example/roles/account-manager/#article\" is https://guide.example/#website, which is a WebSite" },
        { Role, "\"@id\":\"https://guide.example/roles/account-manager/#breadcrumbs\",", "", "the breadcrumb of the FAQPage \"https://guide.example/roles/account-manager/#page\" is https://guide.example/roles/account-manager/#breadcrumbs, which no page describes" },
        { About, "\"@id\":\"https://guide.example/about/#page\"", "\"@id\":\"https://guide.example/#about\"", "the WebPage \"https://guide.example/#about\" has an id that is not the page's address with a fragment" },
        { About, "\"@id\":\"https://guide.example/about/#page\"", "\"@id\":\"https://guide.example/about/#breadcrumbs\"", "the breadcrumb of the WebPage \"https://guide.example/about/#breadcrumbs\" is https://guide.example/about/#breadcrumbs, which is a WebPage\nthe id https://guide.example/about/#breadcrumbs is given to two nodes" },

        // The page and its dates.
        { About, "<h1>About this guide</h1>", "<h1>About the guide</h1>", "og:title is \"About this guide\", expected \"About the guide\"\nthe WebPage \"https://guide.example/about/#page\" is called \"About this guide\", and its heading says \"About the guide\"" },
        { About, "\"url\":\"https://guide.example/about/\"", "\"url\":\"https://guide.example/\"", "the WebPage \"https://guide.example/about/#page\" has the address https://guide.example/, and the page https://guide.example/about/" },
        { About, "\"inLanguage\":\"en-GB\"", "\"inLanguage\":\"en-US\"", "the language of the WebPage \"https://guide.example/about/#page\" is en-US, and that of the page en-GB" },
        { About, "\"dateModified\":\"2026-01-01T00:00:00Z\",", "", "the WebPage \"https://guide.example/about/#page\" was modified on no day, and readers see that the page was last updated on 2026-01-01" },
        { About, "\"dateModified\":\"2026-01-01T00:00:00Z\"", "\"dateModified\":\"2026-01-02T00:00:00Z\"", "the WebPage \"https://guide.example/about/#page\" was modified on 2026-01-02, and readers see that the page was last updated on 2026-01-01\nthe dateModified of the WebPage \"https://guide.example/about/#page\" is 2026-01-02T00:00:00Z, a day that the page does not show" },
        { About, "<time datetime=\"2026-01-01\">", "<time datetime=\"2026-01-02\">", "the WebPage \"https://guide.example/about/#page\" was modified on 2026-01-01, and readers see that the page was last updated on 2026-01-02\nthe dateModified of the WebPage \"https://guide.example/about/#page\" is 2026-01-01T00:00:00Z, a day that the page does not show" },
        { About, "\"dateModified\":\"2026-01-01T00:00:00Z\"", "\"dateModified\":\"2026-01-01T12:00:00Z\"", "the dateModified of the WebPage \"https://guide.example/about/#page\" is 2026-01-01T12:00:00Z, a day that the page does not show" },
        { Role, "<li>First published <time datetime=\"2026-01-02\">2 January 2026</time></li>", "", "article:published_time is 2026-01-02T00:00:00Z, a day that the page does not show\nthe datePublished of the Article \"https://guide.example/roles/account-manager/#article\" is 2026-01-02T00:00:00Z, a day that the page does not show" },
        { Role, "\"headline\":\"Account manager (UK)\"", "\"headline\":\"Account manager\"", "the Article \"https://guide.example/roles/account-manager/#article\" is called \"Account manager\", and its heading says \"Account manager (UK)\"" },

        // Words and addresses for machines alone.
        { About, "\"description\":\"Who makes this guide and how its figures are chosen.\"", "\"description\":\"The best guide of all.\"", "the description of the WebPage \"https://guide.example/about/#page\" says \"The best guide of all.\", which readers of the page don't see" },
        { Role, "\"educationRequirements\":\"A degree helps\"", "\"educationRequirements\":\"A doctorate\"", "the educationRequirements of the Occupation \"https://guide.example/roles/account-manager/#occupation\" says \"A doctorate\", which readers of the page don't see" },
        { Role, "\"Client manager\"", "\"Client boss\"", "the alternateName of the Occupation \"https://guide.example/roles/account-manager/#occupation\" says \"Client boss\", which readers of the page don't see" },
        { Role, "\"Country\",\"name\":\"United Kingdom\"", "\"Country\",\"name\":\"Britain\"", "the Occupation \"https://guide.example/roles/account-manager/#occupation\" is located in \"Britain\", and readers see \"United Kingdom\"\nthe name of the Country \"Britain\" says \"Britain\", which readers of the page don't see" },
        { Role, "\"Listen\"", "\"Talk\"", "the responsibilities of the Occupation \"https://guide.example/roles/account-manager/#occupation\" says \"Talk\", which readers of the page don't see" },
        { Salary, "Every pay figure of the guide, region by region, each with its basis, its year and its source. The figures speak of 2020 and 2026.", "Every pay figure, each with its source.", "the Dataset \"https://guide.example/salary-guide/#dataset\" is described in 39 characters, expected 50 to 5000" },
        { Salary, "\"temporalCoverage\":\"2020/2026\"", "\"temporalCoverage\":\"1999/2026\"", "the temporalCoverage of the Dataset \"https://guide.example/salary-guide/#dataset\" says \"1999\", which readers of the page don't see" },
        { Salary, "\"license\":\"https://creativecommons.org/licenses/by/4.0/\"", "\"license\":\"https://creativecommons.org/publicdomain/zero/1.0/\"", "the license of the Dataset \"https://guide.example/salary-guide/#dataset\" is https://creativecommons.org/publicdomain/zero/1.0/, where nothing on the page leads" },
        { "index.html", "\"logo\":\"https://guide.example/", "\"logo\":\"https://guide.example/old/", "the logo of the Organization \"https://guide.example/#organization\" is https://guide.example/old/assets/icon-HASH.svg, where nothing on the page leads" },

        // Trails and lists.
        { Role, "\"name\":\"Account management\",\"item\"", "\"name\":\"Accounts\",\"item\"", "the name of the ListItem \"Accounts\" says \"Accounts\", which readers of the page don't see\nthe trail of the markup is \"1 Home https://guide.example/ > 2 Accounts https://guide.example/categories/account-management/ > 3 Account manager https://guide.example/roles/account-manager/\", and readers see \"1 Home https://guide.example/ > 2 Account management https://guide.example/categories/account-management/ > 3 Account manager https://guide.example/roles/account-manager/\"" },
        { Role, "<li aria-current=\"page\">Account manager</li>", "<li aria-current=\"page\">Manager</li>", "the Occupation \"https://guide.example/roles/account-manager/#occupation\" is called \"Account manager\", and the trail of the page ends with \"Manager\"\nthe trail of the markup is \"1 Home https://guide.example/ > 2 Account management https://guide.example/categories/account-management/ > 3 Account manager https://guide.example/roles/account-manager/\", and readers see \"1 Home https://guide.example/ > 2 Account management https://guide.example/categories/account-management/ > 3 Manager https://guide.example/roles/account-manager/\"" },
        { Role, "\"item\":\"https://guide.example/categories/account-management/\"", "\"item\":\"https://guide.example/roles/account-director/\"", "the trail of the markup is \"1 Home https://guide.example/ > 2 Account management https://guide.example/roles/account-director/ > 3 Account manager https://guide.example/roles/account-manager/\", and readers see \"1 Home https://guide.example/ > 2 Account management https://guide.example/categories/account-management/ > 3 Account manager https://guide.example/roles/account-manager/\"" },
        { Role, "\"position\":2", "\"position\":3", "the trail of the markup is \"1 Home https://guide.example/ > 3 Account management https://guide.example/categories/account-management/ > 3 Account manager https://guide.example/roles/account-manager/\", and readers see \"1 Home https://guide.example/ > 2 Account management https://guide.example/categories/account-management/ > 3 Account manager https://guide.example/roles/account-manager/\"" },
        { About, "<nav class=\"breadcrumbs\"", "<nav class=\"crumbs\"", "the WebPage \"https://guide.example/about/#page\" has a breadcrumb, and the page no trail\nthe structured data has 1 trails, and the page none\nthe trail of the markup is \"1 Home https://guide.example/ > 2 About this guide https://guide.example/about/\", and readers see \"\"" },
        { Ladder, "\"name\":\"Account manager\",\"url\":\"https://guide.example/roles/account-manager/\"", "\"name\":\"Account manager\",\"url\":\"https://guide.example/roles/account-director/\"", "the ItemList \"https://guide.example/career-paths/#ladder-account-manager\" has the entry \"Account manager\" at https://guide.example/roles/account-director/, and the page no such link" },
        { Category, "\"url\":\"https://guide.example/roles/account-director/\"", "\"url\":\"https://guide.example/roles/account-manager/\"", "the DefinedTermSet \"https://guide.example/categories/account-management/#roles-of-category\" has the entry \"Account director\" at https://guide.example/roles/account-manager/, and the page no such link" },

        { Role, "/#occupation\",\"name\":\"Account manager\"", "/#occupation\",\"name\":\"Account director\"", "the Occupation \"https://guide.example/roles/account-manager/#occupation\" is called \"Account director\", and the trail of the page ends with \"Account manager\"" },

        // What each kind of page describes, and what else it may speak of.
        { Role, "\"about\":{\"@id\":\"https://guide.example/roles/account-manager/#occupation\"}", "\"about\":{\"@id\":\"https://guide.example/roles/account-director/#occupation\"}", "the about of the Article \"https://guide.example/roles/account-manager/#article\" is https://guide.example/roles/account-director/#occupation, which is no matter of this page" },
        { Pair, "{\"@id\":\"https://guide.example/roles/account-manager/#occupation\"}", "{\"@id\":\"https://guide.example/roles/planner/#occupation\"}", "the about of the WebPage \"https://guide.example/compare/account-director-vs-account-manager/#page\" is https://guide.example/roles/planner/#occupation, which is no matter of this page\nthe about of the WebPage \"https://guide.example/compare/account-director-vs-account-manager/#page\" is https://guide.example/roles/planner/#occupation, which no page describes" },
        { Role, "\"Country\",\"name\":\"United Kingdom\"", "\"Country\",\"name\":\"Account management\"", "the Occupation \"https://guide.example/roles/account-manager/#occupation\" is located in \"Account management\", and readers see \"United Kingdom\"" },
        { Salary, "\"encodingFormat\":\"text/csv\"", "\"encodingFormat\":\"application/json\"", "the encodingFormat of the DataDownload \"salaries.csv\" is application/json, and the file https://guide.example/data/salaries.csv" },

        // Questions and answers.
        { Role, "\"name\":\"Is it \\u003Chard\\u003E work?\"", "\"name\":\"Is it work?\"", "the markup asks \"Is it work?\", and readers see \"Is it <hard> work?\"\nthe name of the Question \"https://guide.example/roles/account-manager/#q-is-it-hard-work\" says \"Is it work?\", which readers of the page don't see" },
        { Role, "says the director.\"", "says the director\"", "to \"Is it <hard> work?\" the markup answers \"It is steady work, says the director\", and readers see \"It is steady work, says the director.\"" },
        { Role, "It is <em>steady</em> work", "It is <em>hard</em> work", "the text of a Answer says \"It is steady work, says the director.\", which readers of the page don't see\nto \"Is it <hard> work?\" the markup answers \"It is steady work, says the director.\", and readers see \"It is hard work, says the director.\"" },
        { Role, "#q-is-it-hard-work\",\"name\"", "#q-1\",\"name\"", "the question \"Is it <hard> work?\" has the id https://guide.example/roles/account-manager/#q-1 in the markup, and q-is-it-hard-work on the page" },
        { Role, "<section class=\"faq\"", "<section class=\"hidden\"", "the structured data has 1 FAQPages, expected none, as the page shows no answers\nthe structured data has 1 questions, and the page 0" },
        { Role, "\"@type\":\"FAQPage\"", "\"@type\":\"WebPage\"", "the mainEntity of the WebPage \"https://guide.example/roles/account-manager/#page\" is not of the type ItemList or DefinedTermSet or Dataset\nthe structured data has 0 FAQPages, expected one" },
        { Role, "{\"@type\":\"BreadcrumbList\"", "{\"@type\":\"FAQPage\",\"@id\":\"https://guide.example/roles/account-manager/#faq\",\"url\":\"https://guide.example/roles/account-manager/\",\"name\":\"Account manager (UK)\",\"inLanguage\":\"en-GB\",\"dateModified\":\"2026-03-04T00:00:00Z\",\"isPartOf\":{\"@id\":\"https://guide.example/#website\"},\"breadcrumb\":{\"@id\":\"https://guide.example/roles/account-manager/#breadcrumbs\"},\"mainEntity\":{\"@id\":\"https://guide.example/roles/account-manager/#q-is-it-hard-work\"}},{\"@type\":\"BreadcrumbList\"", "the structured data describes 2 pages, expected this one alone\nthe structured data has 2 FAQPages, expected one" },

        // Pay and experience.
        { Role, "\"minValue\":35000,", "\"minValue\":34000,", "a pay figure of the markup is \"Base pay, typical\" (£35,000–£42,000; Pay survey, 2026): GBP value none, from 34000, to 42000, each YEAR, and readers see \"Base pay, typical\" (£35,000–£42,000; Pay survey, 2026): GBP value none, from 35000, to 42000, each YEAR" },
        { Role, "<b>£35,000–£42,000</b>", "<b>£35,000–£43,000</b>", "a pay figure of the markup is \"Base pay, typical\" (£35,000–£42,000; Pay survey, 2026): GBP value none, from 35000, to 42000, each YEAR, and readers see \"Base pay, typical\" (£35,000–£43,000; Pay survey, 2026): GBP value none, from 35000, to 43000, each YEAR" },
        { Role, "\"minValue\":45000,", "\"minValue\":45000,\"maxValue\":45000,", "a pay figure of the markup is \"Base pay, senior\" (£45,000 or more; Pay survey, 2026): GBP value none, from 45000, to 45000, each YEAR, and readers see \"Base pay, senior\" (£45,000 or more; Pay survey, 2026): GBP value none, from 45000, to none, each YEAR" },
        { Role, "\"minValue\":40000,", "\"minValue\":40000,\"maxValue\":52000,", "a pay figure of the markup is \"Total pay, typical\" (£40,000–£52,000 or more; Pay survey, 2026): GBP value none, from 40000, to 52000, each YEAR, and readers see \"Total pay, typical\" (£40,000–£52,000 or more; Pay survey, 2026): GBP value none, from 40000, to none, each YEAR" },
        { Role, "\"currency\":\"GBP\",\"value\":{\"@type\":\"QuantitativeValue\",\"value\":38500", "\"currency\":\"USD\",\"value\":{\"@type\":\"QuantitativeValue\",\"value\":38500", "a pay figure of the markup is \"Base pay, average\" (£38,500; Career guide, 2026): USD value 38500, from none, to none, each YEAR, and readers see \"Base pay, average\" (£38,500; Career guide, 2026): GBP value 38500, from none, to none, each YEAR" },
        { Role, "\"name\":\"Base pay, average\"", "\"name\":\"Base pay, typical\"", "a pay figure of the markup is \"Base pay, typical\" (£38,500; Career guide, 2026): GBP value 38500, from none, to none, each YEAR, and readers see \"Base pay, average\" (£38,500; Career guide, 2026): GBP value 38500, from none, to none, each YEAR" },
        { Role, "; outside London", "", "a pay figure of the markup is \"Base pay, entry: first year\" (about £28,000; Pay survey, 2020): GBP value 28000, from none, to none, each YEAR, and readers see \"Base pay, entry: first year\" (about £28,000; Pay survey, 2020; outside London): GBP value 28000, from none, to none, each YEAR" },
        { Role, "38500,\"unitText\":\"YEAR\"", "38500,\"unitText\":\"MONTH\"", "a pay figure of the markup is \"Base pay, average\" (£38,500; Career guide, 2026): GBP value 38500, from none, to none, each MONTH, and readers see \"Base pay, average\" (£38,500; Career guide, 2026): GBP value 38500, from none, to none, each YEAR" },
        { Role, "<table class=\"pay-table\"><caption><b>Total pay</b>", "<table class=\"pay-table\"><caption><b>On-target earnings</b>", "a pay figure of the markup is \"Total pay, typical\" (£40,000–£52,000 or more; Pay survey, 2026): GBP value none, from 40000, to none, each YEAR, and readers see \"On-target earnings, typical\" (£40,000–£52,000 or more; Pay survey, 2026): GBP value none, from 40000, to none, each YEAR" },
        { Role, "\"monthsOfExperience\":24", "\"monthsOfExperience\":48", "the markup asks for 48 months of experience, and readers see \"2–4 years or more; in an agency\"" },
    };

    [Fact]
    public void A_hard_space_beside_a_space_is_no_other_text()
    {
        var site = SiteFixture.Build(SnapshotSite.Literal.Replace("note: outside London", "note: \"outside\u00A0 London\"", StringComparison.Ordinal));

        site.Files.ShouldNotBeEmpty();
        DeepCheck.Run(site.Files).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_of_the_markup_is_named(string path, string sound, string faulty, string sentences) =>
        DeepCheck.Run(PlantedFault.In(Sound, path, sound, faulty)).Select(PrettyPage.WithoutHashes).ShouldBe(sentences.Split('\n').Select(sentence => $"{path}: {sentence}"));

    [Fact]
    public void A_figure_that_machines_are_not_told_of_is_missed()
    {
        var faults = DeepCheck.Run(PlantedFault.In(Sound, Role, "}},{\"@type\":\"MonetaryAmount\",\"name\":\"Total pay, typical\"", "}}],\"skills\":[{\"@type\":\"MonetaryAmount\",\"name\":\"Total pay, typical\""));

        faults.ShouldContain($"{Role}: the skills of the Occupation \"https://guide.example/roles/account-manager/#occupation\" is not of the type Text");
    }

    /// <summary>What is not there dangles nowhere, and no property of it is missing.</summary>
    [Theory]
    [InlineData(Role, "Article")]
    [InlineData(Role, "Occupation")]
    [InlineData(Category, "DefinedTermSet")]
    [InlineData("index.html", "WebSite")]
    [InlineData("index.html", "Organization")]
    public void A_page_that_does_not_describe_what_it_is_about_is_named(string path, string type)
    {
        var kind = Sound.Files.Single(file => file.Path == path).Kind;

        DeepCheck.Run(PlantedFault.In(Sound, path, $"\"@type\":\"{type}\"", "\"@type\":\"Answer\"")).ShouldContain($"{path}: the structured data has 0 nodes of the type {type}, expected one on a page of the kind \"{kind}\"");
    }

    [Fact]
    public void A_salary_guide_without_its_data_is_named() =>
        DeepCheck.Run(PlantedFault.In(Sound, Salary, "\"@type\":\"Dataset\"", "\"@type\":\"Answer\"")).ShouldContain($"{Salary}: the structured data has 0 nodes of the type Dataset or ItemList, expected one on a page of the kind \"salary guide\"");

    /// <summary>Both sentences stand on the page, one beside each role.</summary>
    [Fact]
    public void A_role_that_is_described_with_the_words_of_another_is_named()
    {
        var said = Sound.Page("/categories/account-management/").QuerySelectorAll("li > h3").Select(title => (Title: title.TextContent, Summary: title.ParentElement!.QuerySelector("p:not([class])")!.TextContent)).ToArray();
        var faults = DeepCheck.Run(PlantedFault.In(Sound, Category, $"\"description\":\"{Written(said[0].Summary)}\",\"url\"", $"\"description\":\"{Written(said[1].Summary)}\",\"url\""));

        faults.ShouldContain($"{Category}: the DefinedTermSet \"https://guide.example/categories/account-management/#roles-of-category\" says of \"{said[0].Title}\" \"{said[1].Summary}\", which does not stand beside its link");

        static string Written(string text) => text.Replace("&", "\\u0026", StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_of_a_title_that_the_page_does_not_show_is_named() =>
        DeepCheck.Run(PlantedFault.In(Sound, Role, "<title>", "<title>£99,000 ")).ShouldContain(fault => fault.StartsWith($"{Role}: the title \"£99,000 ", StringComparison.Ordinal) && fault.EndsWith("has the figure £99,000, which readers of the page don't see", StringComparison.Ordinal));

    [Fact]
    public void Every_page_that_names_the_site_is_told_when_the_home_page_does_not_describe_it()
    {
        var faults = DeepCheck.Run(PlantedFault.In(Sound, "index.html", "\"@type\":\"WebSite\",\"@id\":\"https://guide.example/#website\"", "\"@type\":\"WebSite\",\"@id\":\"https://guide.example/#site\""));

        faults.Count(fault => fault.EndsWith("is https://guide.example/#website, which no page describes", StringComparison.Ordinal)).ShouldBe(Sound.Files.Count(file => file.Path.EndsWith("index.html", StringComparison.Ordinal) && file.Path is not ("search/index.html" or "thanks/index.html")));
    }
}

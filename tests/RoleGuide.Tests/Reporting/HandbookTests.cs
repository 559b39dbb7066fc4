using RoleGuide.Model;
using RoleGuide.Reporting;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Reporting;

public sealed class HandbookTests
{
    private const string Text = """
        # Messages

        ## How to read a message

        Like this.

        ## RG104: Unknown key, isn't it? `a_b-c`

        First line
        and second.

        ```text
        # no heading
        ```

        ## RG105: The last

        Only paragraph.
        """;

    [Fact]
    public void A_section_gives_its_title_its_first_paragraph_and_its_text()
    {
        var explanation = Handbook.From(Text).Of("RG104");

        explanation.Title.ShouldBe("Unknown key, isn't it? `a_b-c`");
        explanation.Summary.ShouldBe("First line and second.");
        explanation.Text.ShouldBe("First line\nand second.\n\n```text\n# no heading\n```");
        Handbook.From(Text).Of("RG105").Text.ShouldBe("Only paragraph.");
    }

    [Fact]
    public void Its_path_leads_to_the_heading_as_hosts_make_fragments() =>
        Handbook.From(Text).Of("RG104").Path.ShouldBe("docs/diagnostics.md#rg104-unknown-key-isnt-it-a_b-c");

    [Fact]
    public void Its_address_is_that_of_the_repository_when_it_is_known()
    {
        var handbook = Handbook.From(Text);
        var explanation = handbook.Of("RG105");

        new Reference(handbook, null).AddressOf(explanation).ShouldBe("docs/diagnostics.md#rg105-the-last");
        new Reference(handbook, new Repository("https://code.example/guide", "main branch", "input")).AddressOf(explanation)
            .ShouldBe("https://code.example/guide/blob/main%20branch/docs/diagnostics.md#rg105-the-last");
    }

    [Fact]
    public void The_program_carries_the_page_that_writers_read()
    {
        var page = Handbook.From(Checkout.Read("docs/diagnostics.md"));

        foreach (var code in new[] { "RG001", "RG104", "RG643" }) Handbook.Embedded().Of(code).ShouldBe(page.Of(code));
    }

    [Fact]
    public void A_code_without_a_section_is_a_bug() => Should.Throw<ArgumentOutOfRangeException>(() => Handbook.From(Text).Of("RG999"));
}

using System.Diagnostics;
using RoleGuide.Tests.Fixtures;
using static RoleGuide.Tests.Fixtures.Messages;

namespace RoleGuide.Tests.Content.Sources;

public sealed class SourceTreeTests
{
    [Fact]
    public void A_link_to_a_file_is_refused() => AboutFolder(folder =>
        File.CreateSymbolicLink(folder.PathOf("roles/account-management/copy.md"), folder.PathOf(SiteFixture.ArticlePath))).ShouldBe(
            """
            input/roles/account-management/copy.md:1:1: error RG004: This is a symbolic link. Expected an ordinary file or folder.
                    hint: Put a copy of the file here instead of the link.
            """);

    [Fact]
    public void A_link_to_a_folder_is_refused() => AboutFolder(folder =>
        Directory.CreateSymbolicLink(folder.PathOf("pages"), "/etc")).ShouldBe(
            """
            input/pages:1:1: error RG004: This is a symbolic link. Expected an ordinary file or folder.
                    hint: Put a copy of the file here instead of the link.
            """);

    [Fact]
    public void A_link_that_leads_nowhere_is_refused() => AboutFolder(folder =>
        File.CreateSymbolicLink(folder.PathOf("redirects.yml"), "/no/such/file")).ShouldBe(
            """
            input/redirects.yml:1:1: error RG004: This is a symbolic link. Expected an ordinary file or folder.
                    hint: Put a copy of the file here instead of the link.
            """);

    [Fact]
    public void A_pipe_is_refused_without_waiting_for_it() => AboutFolder(folder => Run("mkfifo", folder.PathOf("roles/account-management/pipe.md"))).ShouldBe(
            """
            input/roles/account-management/pipe.md:1:1: error RG005: The file is empty, or it is no ordinary file (a pipe or a device). Expected a file with content.
            """);

    [Fact]
    public void A_file_that_somebody_holds_is_unreadable()
    {
        using var folder = Folder();
        folder.Write("pages/about.md", "held");
        using var held = new FileStream(folder.PathOf("pages/about.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        SiteFixture.Build(folder).Printed.ShouldBe(
            """
            input/pages/about.md:1:1: error RG008: The file could not be read. Expected a file that the build has the right to open.
            input/pages/about.md:1:1: warning RG411: Few readers find this page: the navigation of site.yml does not name it. Expected "about" among its entries.
                    hint: Add about to navigation.
            """);
    }

    [Fact]
    public void A_folder_that_cannot_be_listed_is_a_mistake_as_well()
    {
        using var folder = Folder();
        Run("mkdir", "-m", "000", folder.PathOf("images"));
        SiteFixture.Build(folder).Printed.ShouldBe(

            // Whoever may do everything may list this folder, too.
            Environment.IsPrivilegedProcess ? "" : "input/images/:1:1: error RG008: The folder could not be read. Expected a folder that the build has the right to open.");
    }

    [Fact]
    public void A_path_that_is_too_long_for_the_system_is_a_mistake_as_well()
    {
        using var folder = Folder();
        try
        {
            Run("mkdir", "-p", folder.PathOf("images") + string.Concat(Enumerable.Repeat("/" + new string('a', 255), 17)));
            SiteFixture.Build(folder).Printed.ShouldContain("aaa:1:1: error RG008: The file could not be read. Expected a file that the build has the right to open.");
        }
        finally
        {
            Run("rm", "-rf", folder.PathOf("images"));
        }
    }

    [Fact]
    public void An_article_of_two_megabytes_is_not_even_opened() => AboutFile("roles/account-management/long.md", new string('x', 2_000_000)).ShouldBe(
            """
            input/roles/account-management/long.md:1:1: error RG003: The file has 2,000,001 bytes. Expected 65,536 at the most.
                    hint: Divide a long text between two files, or make a picture smaller.
            """);

    [Fact]
    public void An_empty_file_is_a_mistake() => AboutBytes("pages/about.md", []).ShouldBe(
            """
            input/pages/about.md:1:1: error RG005: The file is empty, or it is no ordinary file (a pipe or a device). Expected a file with content.
            input/pages/about.md:1:1: warning RG411: Few readers find this page: the navigation of site.yml does not name it. Expected "about" among its entries.
                    hint: Add about to navigation.
            """);

    [Fact]
    public void An_article_outside_a_category_is_told_where_articles_go() => AboutFile("roles/account-director.md", SiteFixture.SoundArticle()).ShouldBe(
            """
            input/roles/account-director.md:1:1: error RG006: This file has no place in the input folder.
                    hint: A role article is roles/<category>/<slug>.md.
            """);

    [Fact]
    public void A_text_at_the_root_is_told_where_texts_go() => AboutFile("notes.md", "Notes.").ShouldBe(
            """
            input/notes.md:1:1: error RG006: This file has no place in the input folder.
                    hint: A role article is roles/<category>/<slug>.md, a text page is pages/<slug>.md.
            """);

    [Fact]
    public void A_file_of_another_kind_is_told_what_the_folder_holds() => AboutFile("roles/account-management/notes.docx", "PK").ShouldBe(
            """
            input/roles/account-management/notes.docx:1:1: error RG006: This file has no place in the input folder.
                    hint: The input folder holds site.yml, categories.yml, sources.yml, redirects.yml, urls.lock, roles/, pages/ and images/.
            """);

    [Fact]
    public void A_picture_that_can_carry_scripts_is_refused() => AboutFile("images/chart.svg", "<svg/>").ShouldBe(
            """
            input/images/chart.svg:1:1: error RG006: This file has no place in the input folder.
                    hint: A picture is a .png, .jpg, .jpeg, .webp or .avif file.
            """);

    [Fact]
    public void A_folder_without_a_purpose_is_refused() => AboutFile("templates/page.html", "x").ShouldBe(
            """
            input/templates/:1:1: error RG006: This folder has no place in the input folder.
                    hint: The input folder holds roles/<category>/, pages/ and images/.
            """);

    [Fact]
    public void A_folder_below_a_category_is_refused() => AboutFile("roles/account-management/old/account-director.md", "x").ShouldBe(
            """
            input/roles/account-management/old/:1:1: error RG006: This folder has no place in the input folder.
                    hint: The input folder holds roles/<category>/, pages/ and images/.
            """);

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("roles/.gitkeep")]
    [InlineData("roles/account-management/account-manager.md~")]
    [InlineData(".obsidian/workspace.json")]
    public void What_editors_leave_behind_is_nobodys_mistake(string path) => AboutFile(path, "x").ShouldBe("");

    [Fact]
    public void A_line_end_in_a_file_name_is_shown_as_its_number() => AboutBytes("a\nb.txt", [1]).ShouldBe(
            """
            input/a<U+000A>b.txt:1:1: error RG006: This file has no place in the input folder.
                    hint: The input folder holds site.yml, categories.yml, sources.yml, redirects.yml, urls.lock, roles/, pages/ and images/.
            """);

    [Fact]
    public void A_name_that_could_steer_a_terminal_is_shown_as_numbers() => AboutFile("a\u001b[31m\u202eb.txt", "x").ShouldBe(
            """
            input/a<U+001B>[31m<U+202E>b.txt:1:1: error RG006: This file has no place in the input folder.
                    hint: The input folder holds site.yml, categories.yml, sources.yml, redirects.yml, urls.lock, roles/, pages/ and images/.
            """);

    private static string AboutFolder(Action<InputFolder> change)
    {
        using var folder = Folder();
        change(folder);
        return SiteFixture.Build(folder).Printed;
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
    }
}

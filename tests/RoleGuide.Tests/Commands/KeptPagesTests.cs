using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using RoleGuide.Caching;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Commands;

/// <summary>Builds of a guide that is large enough for its pages to be kept.</summary>
public sealed class KeptPagesTests : IDisposable
{
    private readonly CommandDesk _desk = new("");

    public KeptPagesTests()
    {
        for (var i = 0; i < KeptWork.FewestArticles; i++) Write(i, "");
        Build();
    }

    private string[] Packs => [.. Directory.GetFiles(_desk.PathOf(".roleguide/cache"), "made-*").Order(StringComparer.Ordinal)];

    /// <summary>The files that the last build rendered; null when it rendered all.</summary>
    private ImmutableArray<string>? Rendered => new BuildCache(_desk.PathOf(".roleguide/cache")).LastOf(_desk.PathOf("output")).ShouldNotBeNull().Rendered;

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Only_pages_that_show_something_else_are_rendered()
    {
        Rendered.ShouldBeNull();
        Write(7, "One sentence more.\n");
        var before = Output();
        Build();

        Rendered.ShouldNotBeNull().ShouldBe(["roles/role-7/index.html", "roles/role-7.md"]);
        var after = Output();
        after.Keys.Where(path => before[path] != after[path]).ShouldBe(["manifest.json", "roles/role-7.md", "roles/role-7/index.html"], ignoreOrder: true);
        Prove();
    }

    [Fact]
    public void Pages_that_show_what_another_article_says_are_rendered()
    {
        Write(7, "", title: "Rolle 7");
        Build();

        Rendered.ShouldNotBeNull().ShouldContain("roles/index.html");
        Rendered!.Value.ShouldContain("categories/account-management/index.html");
        Rendered!.Value.ShouldNotContain("roles/role-3/index.html");
        Prove();
    }

    [Fact]
    public void Explain_says_which_pages_were_rendered()
    {
        Write(7, "One sentence more.\n");
        _desk.Run("explain", "/roles/role-3/").Out.ShouldContain("1 input file changed, roles/account-management/role-7.md. If no other page shows what changed there, and the output folder is as it was left, the next build makes the pages of these articles alone. Otherwise it renders the pages that show something else than before, or whose files are not as they were left, and every other file anew.");
        Build();

        _desk.Run("explain", "/roles/role-7/").Out.ShouldContain("The last build rendered it: 1 input file changed, roles/account-management/role-7.md. The page is made of one of them. No page was kept that shows the same and whose files stood as they were left. It was written, since no file with the same bytes stood there.");
        _desk.Run("explain", "/roles/role-7.md").Out.ShouldContain("The last build rendered it: ");
        _desk.Run("explain", "/roles/role-3/").Out.ShouldContain("The last build did not render it: 1 input file changed, roles/account-management/role-7.md, but it shows what it showed before.");
        _desk.Run("explain", "/roles/role-3.md").Out.ShouldContain("The last build did not render it: ");
        _desk.Run("explain", "/robots.txt").Out.ShouldContain("The last build did not make it: 1 input file changed, roles/account-management/role-7.md, in nothing but words that this file does not show.");
    }

    /// <summary>Whatever somebody did to the output folder, an edition is what its articles say.</summary>
    [Theory]
    [InlineData("roles/role-3/index.html", "changed")]
    [InlineData("roles/role-3/index.html", "changed with its size and date")]
    [InlineData("roles/role-3/index.html", "removed")]
    [InlineData("roles/role-3/index.html", "emptied")]
    [InlineData("roles/role-3.md", "changed with its size and date")]
    [InlineData("roles/role-3.md", "removed")]
    public void A_page_whose_file_is_no_longer_what_it_was_is_made_anew(string file, string how)
    {
        var place = _desk.PathOf("output/" + file);
        var (bytes, date) = (File.ReadAllBytes(place), File.GetLastWriteTimeUtc(place));
        if (how == "removed") File.Delete(place);
        else if (how == "emptied") File.WriteAllBytes(place, []);
        else File.WriteAllBytes(place, [.. bytes[..^1], (byte)'x']);
        if (how == "changed with its size and date") File.SetLastWriteTimeUtc(place, date);
        Write(7, "One sentence more.\n", review: "2027-03-04");
        Build();

        Rendered.ShouldNotBeNull().ShouldBe(["roles/role-3/index.html", "roles/role-3.md", "roles/role-7/index.html", "roles/role-7.md"]);
        File.ReadAllBytes(place).ShouldBe(bytes);
        Prove();
    }

    [Fact]
    public void Explain_says_of_a_file_that_somebody_touched_that_it_was_written()
    {
        _desk.Put("output/roles/role-3/index.html", "");
        Write(7, "One sentence more.\n");
        Build();

        _desk.Run("explain", "/roles/role-3/").Out.ShouldContain("The last build rendered it: 1 input file changed, roles/account-management/role-7.md. The page is made of none of them, but it may show what others say. No page was kept that shows the same and whose files stood as they were left. It was written, since no file with the same bytes stood there.");
        _desk.Run("explain", "/roles/role-3.md").Out.ShouldContain("Its bytes came out as they were, so the file was left alone.");
    }

    [Fact]
    public void An_output_folder_is_the_same_with_a_slash_behind_it()
    {
        Write(7, "One sentence more.\n");
        Build("--output", "output/");
        Rendered.ShouldNotBeNull().ShouldBe(["roles/role-7/index.html", "roles/role-7.md"]);
    }

    /// <summary>The manifest that stands may be anybody's.</summary>
    [Fact]
    public void A_manifest_that_vouches_for_a_changed_page_helps_nobody()
    {
        var (page, manifest) = (_desk.PathOf("output/roles/role-3/index.html"), _desk.PathOf("output/manifest.json"));
        var was = HashOf(page);
        File.WriteAllText(page, File.ReadAllText(page).Replace("Role 3", "Rule 3", StringComparison.Ordinal));
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace(was, HashOf(page), StringComparison.Ordinal));
        HashOf(page).ShouldNotBe(was);
        Write(7, "One sentence more.\n");
        Build();

        HashOf(page).ShouldBe(was);
        Prove();
    }

    [Fact]
    public void Another_address_of_the_site_shows_on_every_page_and_twin()
    {
        Build("--base-url", "https://other.example");
        Rendered.ShouldBeNull();
        _desk.Read("output/roles/role-3.md").ShouldContain("https://other.example/");
        _desk.Run("build", "--base-url", "https://other.example", "--prove").Error.ShouldContain("A clean build makes the same ");
    }

    [Fact]
    public void Each_output_folder_has_its_own_pages()
    {
        var packs = Packs.Length;
        Build("--output", "second");
        Packs.Length.ShouldBe(2 * packs);
        Write(7, "One sentence more.\n");
        Build();
        Rendered.ShouldNotBeNull().Length.ShouldBe(2);
        Build("--output", "second");
        Directory.GetFiles(_desk.PathOf("second"), "*", SearchOption.AllDirectories).Length.ShouldBe(Output().Count);
        _desk.Run("build", "--output", "second", "--prove").Error.ShouldContain("A clean build makes the same ");
    }

    [Fact]
    public void What_was_kept_of_an_edition_that_no_longer_stands_is_not_used()
    {
        Write(7, "One sentence more.\n");
        Build("--no-cache");
        Write(7, "");
        Write(8, "Another sentence.\n");
        Build();
        Prove();
        _desk.Read("output/roles/role-7/index.html").ShouldNotContain("One sentence more.");
    }

    [Fact]
    public void What_another_version_of_the_program_made_is_not_used()
    {
        var shelf = new PackShelf(_desk.PathOf(".roleguide/cache"), PackKind.Pages, new SealPlace(_desk.UserFolder, []));
        new KeptPages(shelf, ProgramVersion.Text(), _desk.PathOf("output"), static _ => true, some: null).IsEmpty.ShouldBeFalse();
        new KeptPages(shelf, "another version", _desk.PathOf("output"), static _ => true, some: null).IsEmpty.ShouldBeTrue();
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("changed")]
    [InlineData("swapped")]
    public void A_pack_whose_seal_does_not_fit_counts_as_none(string how)
    {
        var packs = Packs.ToDictionary(pack => pack, File.ReadAllBytes, StringComparer.Ordinal);
        for (var i = 0; i < Packs.Length; i++)
        {
            var bytes = packs[Packs[i]];
            if (how == "changed") bytes[^1] ^= 1;
            File.WriteAllBytes(Packs[i], how == "cut" ? bytes[..^1] : how == "swapped" ? packs[Packs[(i + 1) % Packs.Length]] : bytes);
        }

        Write(7, "One sentence more.\n");
        Build();
        Rendered.ShouldBeNull();
        Prove();
    }

    [Fact]
    public void Without_a_cache_no_page_is_kept_or_asked_for()
    {
        foreach (var pack in Packs) File.Delete(pack);
        Write(7, "One sentence more.\n");
        Build("--no-cache");
        Packs.ShouldBeEmpty();
    }

    private static string PathOf(int number) => string.Create(CultureInfo.InvariantCulture, $"input/roles/account-management/role-{number}.md");

    private static string HashOf(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));

    private void Write(int number, string more, string? title = null, string review = "2027-01-02") =>
        _desk.Put(PathOf(number), SiteFixture.SoundArticle($"title: {title ?? $"Role {number}"}\nreview-by: {review}").Replace("An account", $"As role {number} an account", StringComparison.Ordinal) + "\n" + more);

    private void Build(params string[] options)
    {
        var answer = _desk.Run(["build", .. options]);
        answer.Code.ShouldBe(0, answer.Out + answer.Error);
    }

    private void Prove() => _desk.Run("build", "--prove").Error.ShouldContain("A clean build makes the same ");

    private Dictionary<string, string> Output() => Directory.GetFiles(_desk.PathOf("output"), "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(_desk.PathOf("output"), file).Replace(Path.DirectorySeparatorChar, '/'), HashOf, StringComparer.Ordinal);
}

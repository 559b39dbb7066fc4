using System.Globalization;
using RoleGuide.Commands;
using RoleGuide.Content.Kept;

namespace RoleGuide.Tests.Commands;

/// <summary>What a build after an edit of text relies on: what stands, what is kept, what is remembered, and an input that stays as it is.</summary>
public sealed class EditedBuildTrustTests : IDisposable
{
    private readonly EditDesk _guide = new();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public void Every_other_article_has_to_be_kept()
    {
        var own = string.Create(CultureInfo.InvariantCulture, $"-{Packs.NumberOf("roles/account-management/role-7.md"):00}");
        foreach (var pack in Directory.GetFiles(_guide.Desk.PathOf(".roleguide/cache"), "pack-*").Where(pack => !pack.EndsWith(own, StringComparison.Ordinal))) File.Delete(pack);
        _guide.Write(7, EditDesk.Body + "One sentence more.\n");
        _guide.MadePages("build").ShouldBeGreaterThan(100);
        _guide.Prove();
    }

    /// <summary>Nothing is taken over from a folder that is not as it was left.</summary>
    [Theory]
    [InlineData("touched")]
    [InlineData("removed")]
    [InlineData("added")]
    public void What_somebody_did_to_the_output_folder_is_put_right(string how)
    {
        var page = _guide.Desk.PathOf("output/roles/role-3/index.html");
        var was = File.ReadAllText(page);
        if (how == "removed") File.Delete(page);
        else if (how == "touched") File.WriteAllText(page, was + "x");
        else Directory.CreateDirectory(_guide.Desk.PathOf("output/roles/other"));
        _guide.Write(7, EditDesk.Body + "One sentence more.\n");
        _guide.MadePages("build").ShouldBeGreaterThan(100);
        File.ReadAllText(page).ShouldBe(was);
        _guide.Prove();
    }

    [Theory]
    [InlineData("pack-*")]
    [InlineData("made-*")]
    [InlineData("build-*")]
    [InlineData("last-*")]
    public void Where_not_all_is_kept_everything_is_made(string kept)
    {
        foreach (var file in Directory.GetFiles(_guide.Desk.PathOf(".roleguide/cache"), kept)) File.Delete(file);
        _guide.Write(7, EditDesk.Body + "One sentence more.\n");
        _guide.MadePages("build").ShouldBeGreaterThan(100);
        _guide.Prove();
        _guide.Write(7, EditDesk.Body + "Another one.\n");
        _guide.MadePages("build").ShouldBe(1);
        _guide.Prove();
    }

    /// <summary>Who changes words of the manifest and puts its date back does not have them carried on.</summary>
    [Theory]
    [InlineData("\"/roles/role-8/\"", "\"/roles/role-9/\"")]
    [InlineData("\"pages\":[", "\"pagez\":[")]
    [InlineData("As role 8 an", "As role 8 no")]
    public void A_changed_manifest_is_not_trusted_by_its_date(string said, string forged)
    {
        var manifest = new FileInfo(_guide.Desk.PathOf("output/manifest.json"));
        var (date, text) = (manifest.LastWriteTimeUtc, _guide.Desk.Read("output/manifest.json"));
        text.ShouldContain(said);
        File.WriteAllText(manifest.FullName, text.Replace(said, forged, StringComparison.Ordinal));
        manifest.LastWriteTimeUtc = date;
        _guide.Write(7, EditDesk.Body + "One sentence more.\n");
        _guide.MadePages("build").ShouldBeGreaterThan(100);
        _guide.Prove();
    }

    [Fact]
    public void Each_of_two_output_folders_has_its_own_last_build()
    {
        _guide.Build("--output", "other");
        _guide.Desk.Run("explain", "/").Out.ShouldContain("stands already");
        _guide.Desk.Run("explain", "/", "--output", "other").Out.ShouldContain("stands already");

        _guide.Write(7, EditDesk.Body + "One sentence more.\n");
        _guide.MadePages("build").ShouldBe(1);
        _guide.Build("--output", "other");
        _guide.Write(7, EditDesk.Body + "Another one.\n");
        _guide.MadePages("build", "--output", "other").ShouldBe(1);
        _guide.Prove();
    }

    /// <summary>Once the input was looked at, and once more when it is read: nothing is made of a file that is saved then.</summary>
    [Theory]
    [InlineData("input/site.yml", 3)]
    [InlineData("input/redirects.yml", 3)]
    [InlineData("input/images/desk.png", 3)]
    [InlineData("input/roles/account-management/role-7.md", 2)]
    public void What_is_saved_meanwhile_is_told_of(string path, int last)
    {
        const string Picture = "![A desk with two screens](../../images/desk.png)\n";
        _guide.Desk.Put("input/redirects.yml", "- { from: /roles/role-gone/, to: /roles/role-8/ }\n");
        _guide.WritePicture();
        _guide.Write(7, EditDesk.Body + Picture);
        _guide.Build();
        var manifest = _guide.Desk.Read("output/manifest.json");
        for (var look = 2; look <= last; look++)
        {
            _guide.Write(7, EditDesk.Body + Picture + "One sentence more.\n");
            var was = File.ReadAllBytes(_guide.Desk.PathOf(path));
            _guide.Clock.SetTo(look, () => File.AppendAllText(_guide.Desk.PathOf(path), "\n"));
            var answer = _guide.Desk.Run("build");
            _guide.Clock.Looks.ShouldBeGreaterThan(look);
            answer.Out.ShouldContain($"{path}:1:1: error RG011");
            answer.Code.ShouldBe(ExitCode.Mistakes);
            _guide.Desk.Read("output/manifest.json").ShouldBe(manifest);
            File.WriteAllBytes(_guide.Desk.PathOf(path), was);
        }

        _guide.MadePages("build").ShouldBe(1);
        _guide.Prove();
    }

    [Fact]
    public void Other_options_and_many_edits_at_once_make_everything()
    {
        _guide.Write(7, EditDesk.Body + "One sentence more.\n");
        _guide.MadePages("build", "--base-url", "https://other.example").ShouldBeGreaterThan(100);
        _guide.Build();
        for (var i = 0; i <= TextEdit.MostArticles; i++) _guide.Write(i, EditDesk.Body + "Another sentence.\n");
        _guide.MadePages("build").ShouldBeGreaterThan(100);
        _guide.Prove();
    }
}

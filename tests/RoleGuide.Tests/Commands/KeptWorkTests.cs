using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RoleGuide.Build;
using RoleGuide.Caching;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Kept;
using RoleGuide.Model;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Commands;

/// <summary>Builds of a guide that is large enough for its readings and pages to be kept.</summary>
public sealed class KeptWorkTests : IDisposable
{
    /// <summary>What only a pack says, and no article.</summary>
    private const string Mark = "An account manager of another making looks after clients day by day and sees to it that all is done.";

    private readonly CommandDesk _desk = new("");

    public KeptWorkTests()
    {
        for (var i = 0; i < KeptWork.FewestArticles; i++) Write(i, "");
    }

    private string Cache => _desk.PathOf(".roleguide/cache");

    private string[] Packs => Directory.Exists(Cache) ? [.. Directory.GetFiles(Cache, "pack-*").Order(StringComparer.Ordinal)] : [];

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Of_a_changed_guide_only_the_changed_article_is_read()
    {
        Build();
        MarkPacks(new SealPlace(_desk.UserFolder, []));
        Write(7, "One sentence more.\n");
        Build();
        Directory.GetFiles(_desk.PathOf("output/roles"), "index.html", SearchOption.AllDirectories)
            .Where(page => !File.ReadAllText(page).Contains(Mark, StringComparison.Ordinal)).Select(page => Path.GetRelativePath(_desk.PathOf("output/roles"), page))
            .ShouldBe([Path.Combine("role-7", "index.html"), "index.html"], ignoreOrder: true);
    }

    [Fact]
    public void What_is_made_of_kept_readings_is_what_a_clean_build_makes_and_tells()
    {
        Write(3, "Click [here](https://example.org/x), and see [what there is](role-4.md).\n");
        Build();
        Write(7, "You might well earn £20,000 here.\n");
        var warm = _desk.Run("build", "--prove", "--format", "text");
        warm.Error.ShouldContain("A clean build makes the same ");
        var clean = _desk.Run("build", "--no-cache", "--format", "text");
        warm.Out.ShouldContain("[here]");
        warm.Out.ShouldBe(clean.Out);
    }

    /// <summary>A branch brings packs along: with the right hash of a plain entry, or sealed under a key that its author knows.</summary>
    [Theory]
    [InlineData("hash")]
    [InlineData("key")]
    [InlineData("key beside it")]
    public void A_forged_pack_is_not_used(string how)
    {
        Build();
        var theirs = _desk.PathOf("theirs");
        if (how == "hash") ForgeHashes();
        else MarkPacks(new SealPlace(theirs, []));
        if (how == "key") Directory.Delete(theirs, recursive: true);
        Write(7, "One sentence more.\n");
        Build();
        _desk.Read("output/roles/role-3/index.html").ShouldNotContain(Mark);
        _desk.Run("build", "--prove").Error.ShouldContain("A clean build makes the same ");
    }

    [Fact]
    public void A_damaged_pack_is_made_anew()
    {
        Build();
        var whole = Packs.ToDictionary(pack => pack, File.ReadAllBytes, StringComparer.Ordinal);
        foreach (var pack in Packs) File.WriteAllBytes(pack, whole[pack][..^1]);
        Write(7, "One sentence more.\n");
        Build();
        Packs.Count(pack => File.ReadAllBytes(pack).AsSpan().SequenceEqual(whole[pack])).ShouldBe(whole.Count - 1);
    }

    [Fact]
    public void Without_a_key_everything_is_read_and_nothing_is_kept()
    {
        Directory.CreateDirectory(Path.Combine(_desk.UserFolder, "roleguide", "seal"));
        Build();
        Packs.ShouldBeEmpty();
    }

    [Fact]
    public void A_build_that_keeps_nothing_makes_no_key()
    {
        File.Delete(_desk.PathOf(PathOf(0)));
        Build();
        Packs.ShouldBeEmpty();
        Directory.GetFileSystemEntries(_desk.UserFolder).ShouldBeEmpty();

        Write(0, "");
        _desk.Run("build", "--no-cache").Code.ShouldBe(0);
        _desk.Run("check").Code.ShouldBe(0);
        Directory.GetFileSystemEntries(_desk.UserFolder).ShouldBeEmpty();
    }

    private static string PathOf(int number) => string.Create(CultureInfo.InvariantCulture, $"input/roles/account-management/role-{number}.md");

    private void Write(int number, string more) =>
        _desk.Put(PathOf(number), SiteFixture.SoundArticle($"title: Role {number}").Replace("An account", $"As role {number} an account", StringComparison.Ordinal) + "\n" + more);

    private void Build()
    {
        var answer = _desk.Run("build");
        answer.Code.ShouldBe(0, answer.Out + answer.Error);
    }

    /// <summary>Makes packs of articles with another summary, as this program would make them of such articles.</summary>
    private void MarkPacks(SealPlace place)
    {
        var content = Site.Read(new BuildRun(TimeProvider.System), new SiteRequest(_desk.PathOf("input"), null, null, PublishingContext.Production, null, WithDrafts: false));
        var marked = content.Articles.Value.Select(article => article with { Facts = article.Facts with { Summary = Mark } });
        var packs = new ReadingPacks(ProgramVersion.Text(), (_, _) => { });
        new PackShelf(Cache, PackKind.Readings, place).Keep(packs.Made(ReadingTerms.Of(content.Settings.Value), [.. marked], content.TextPages.Value));
    }

    private void ForgeHashes()
    {
        MarkPacks(new SealPlace(Path.Combine(_desk.UserFolder, "of-somebody"), []));
        foreach (var pack in Packs)
        {
            var bytes = File.ReadAllBytes(pack).AsSpan(SHA256.HashSizeInBytes).ToArray();
            Encoding.UTF8.GetString(bytes).ShouldContain(Mark);
            File.WriteAllBytes(pack, [.. SHA256.HashData(bytes), .. bytes]);
        }
    }
}

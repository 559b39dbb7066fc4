using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using RoleGuide.Content.Articles;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Tests.Corpus;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Kept;

public sealed class ReadingPacksTests
{
    /// <summary>What every article that comes out of a pack is called here, so that those that were read again show.</summary>
    private const string Mark = "Kept";

    public static TheoryData<string> Cases => [.. CorpusCase.All.Select(one => one.Name)];

    [Fact]
    public void Only_a_changed_article_is_read_again_and_makes_one_pack_anew()
    {
        using var folder = Many(60);
        var box = new PackBox();
        var first = SiteFixture.Build(folder);
        box.Keep(Marked(first.Content)).Length.ShouldBeInRange(20, 33);

        folder.Write(PathOf(7), TextOf(7) + "More.\n");
        var packs = box.Packs("program 1");
        var second = SiteFixture.Build(folder, request => request with { Memory = ReadingMemory.From(packs) });

        second.Content.Articles.Value.Where(article => article.Facts.Summary != Mark).Select(article => article.Path).ShouldBe([PathOf(7)]);
        second.Content.TextPages.Value.ShouldHaveSingleItem().Summary.ShouldBe(Mark);
        box.Keep(second.Content, packs).Length.ShouldBe(1);
    }

    [Fact]
    public void Where_nothing_changed_no_pack_is_made()
    {
        using var folder = Many(20);
        var box = new PackBox();
        box.Keep(SiteFixture.Build(folder).Content);
        var packs = box.Packs("program 1");
        var second = SiteFixture.Build(folder, request => request with { Memory = ReadingMemory.From(packs) });
        box.Keep(second.Content, packs).ShouldBeEmpty();
    }

    [Fact]
    public void The_markup_of_what_is_fetched_is_put_aside_as_that_of_what_is_read()
    {
        using var folder = Many(20);
        var box = new PackBox();
        var first = SiteFixture.Build(folder);
        box.Keep(first.Content);
        folder.Write(PathOf(7), TextOf(7) + "More.\n");

        var put = new ConcurrentBag<byte[]>();
        var second = SiteFixture.Build(folder, request => request with { Memory = ReadingMemory.From(box.Packs("program 1")), Aside = bytes => Aside(bytes.ToArray()) });

        put.Count.ShouldBe(20);
        second.Text("roles/role-8/index.html").ShouldBe(first.Text("roles/role-8/index.html"));

        Action<Span<byte>> Aside(byte[] bytes)
        {
            put.Add(bytes);
            return room => bytes.CopyTo(room);
        }
    }

    [Fact]
    public void A_moved_article_is_read_again()
    {
        using var folder = Many(3);
        var box = new PackBox();
        box.Keep(Marked(SiteFixture.Build(folder).Content));
        File.Move(folder.PathOf(PathOf(1)), folder.PathOf("roles/account-management/moved.md"));
        ReadIn(folder, box).ShouldBe(["roles/account-management/moved.md"]);
    }

    [Fact]
    public void Another_version_of_the_program_reads_everything()
    {
        using var folder = Many(3);
        var box = new PackBox();
        box.Keep(Marked(SiteFixture.Build(folder).Content));
        var second = SiteFixture.Build(folder, request => request with { Memory = ReadingMemory.From(box.Packs("program 2")) });
        second.Content.Articles.Value.ShouldAllBe(article => article.Facts.Summary != Mark);
    }

    [Theory]
    [InlineData("sources.yml", "id: guide", "id: guidebook")]
    [InlineData("categories.yml", "- id: account-management", "- { id: sales, title: Sales, summary: Roles that sell what the house makes. }\n- id: account-management")]
    [InlineData("site.yml", "navigation:", "review-months: 7\nnavigation:")]
    [InlineData("site.yml", "  us: { name: United States", "  ca: { name: Canada, currency: CAD, locale: en-CA, country: CA }\n  us: { name: United States")]
    [InlineData("site.yml", "locale: en-GB", "locale: cy-GB")]
    public void Under_other_terms_everything_is_read(string file, string old, string now)
    {
        using var folder = Many(3);
        var box = new PackBox();
        box.Keep(Marked(SiteFixture.Build(folder).Content));
        ReadIn(folder, box).ShouldBeEmpty();

        var text = File.ReadAllText(folder.PathOf(file));
        text.ShouldContain(old);
        folder.Write(file, text.Replace(old, now, StringComparison.Ordinal));
        ReadIn(folder, box).Length.ShouldBe(3);
    }

    /// <summary>Whatever a reading comes to depend on has to change the name of the pack.</summary>
    [Fact]
    public void Each_of_the_terms_counts()
    {
        var ids = ImmutableSortedSet.Create("a", "b");
        var terms = new ReadingTerms(new Vocabulary(ids, ids, ids), 12, "a ");
        ReadingTerms[] others =
        [
            terms with { ReviewMonths = 6 },
            terms with { English = "b " },
            .. ((ImmutableSortedSet<string>?[])[null, [], ["ab"], ["a"]]).SelectMany(other => (Vocabulary[])
            [
                terms.Vocabulary with { Regions = other },
                terms.Vocabulary with { Categories = other },
                terms.Vocabulary with { Sources = other },
            ]).Select(vocabulary => terms with { Vocabulary = vocabulary }),
        ];
        typeof(ReadingTerms).GetConstructors()[0].GetParameters().Length.ShouldBe(3, "a new term needs its place in the key and a variant here");
        typeof(Vocabulary).GetConstructors()[0].GetParameters().Length.ShouldBe(3, "a new list needs its place in the key and a variant here");

        var article = SiteFixture.Article(SiteFixture.SoundArticle()).Content.Articles.Value;
        others.Append(terms).Select(one => new PackBox().Packs("program").Made(one, article, []).Single().Name).ShouldBeUnique();
    }

    /// <summary>Every case of the corpus: broken articles and files, each with its messages, their places, hints and related places.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_fetched_is_what_was_read_and_says_the_same(string name)
    {
        using var folder = CorpusCase.All.Single(one => one.Name == name).Folder();
        var box = new PackBox();
        var first = SiteFixture.Build(folder);
        box.Keep(first.Content);
        var second = SiteFixture.Build(folder, box.Serve);

        ShouldBeTheSame(first, second);
        DeepSight.Difference(first.Content.Articles.Value, second.Content.Articles.Value).ShouldBeNull();
        DeepSight.Difference(first.Content.TextPages.Value, second.Content.TextPages.Value).ShouldBeNull();
    }

    [Fact]
    public void The_published_guide_with_one_change_is_the_same_bytes_and_says_the_same()
    {
        using var folder = RealGuide.Copy();
        var box = new PackBox();
        box.Keep(RealGuide.Built.Content);
        var changed = RealGuide.Built.Content.Articles.Value[3].Path;
        folder.Write(changed, File.ReadAllText(folder.PathOf(changed)) + "\nOne sentence more, and a [link](https://example.org/here).\n");

        var (clean, warm) = (SiteFixture.Build(folder), SiteFixture.Build(folder, box.Serve));

        ShouldBeTheSame(clean, warm);
        clean.Files.Length.ShouldBeGreaterThan(100);
    }

    /// <summary>The same files with the same bytes, and the same diagnostics to their last field.</summary>
    private static void ShouldBeTheSame(SiteFixture one, SiteFixture other)
    {
        DeepSight.Difference(one.Run.Diagnostics, other.Run.Diagnostics).ShouldBeNull();
        HashesOf(other).ShouldBe(HashesOf(one));
    }

    private static IEnumerable<string> HashesOf(SiteFixture site) => site.Files.Select(file => $"{file.Path} {Convert.ToHexString(SHA256.HashData(file.Content.Span))}");

    private static InputFolder Many(int count)
    {
        var folder = InputFolder.From("-- pages/about.md --\n---\ntitle: About this\nsummary: What this is, where its facts come from and how to correct a mistake.\nupdated: 2026-11-21\n---\nA page.\n");
        for (var i = 0; i < count; i++) folder.Write(PathOf(i), TextOf(i));
        return folder;
    }

    private static string PathOf(int number) => $"roles/account-management/role-{number}.md";

    private static string TextOf(int number) => SiteFixture.SoundArticle($"title: Role {number}");

    private static SiteContent Marked(SiteContent content) => content with
    {
        Articles = content.Articles with { Value = [.. content.Articles.Value.Select(article => article with { Facts = article.Facts with { Summary = Mark } })] },
        TextPages = content.TextPages with { Value = [.. content.TextPages.Value.Select(page => page with { Summary = Mark })] },
    };

    /// <summary>The articles that a later process reads itself.</summary>
    private static string[] ReadIn(InputFolder folder, PackBox box) =>
        [.. SiteFixture.Build(folder, box.Serve).Content.Articles.Value.Where(article => article.Facts.Summary != Mark).Select(article => article.Path)];
}

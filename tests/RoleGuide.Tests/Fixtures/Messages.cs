namespace RoleGuide.Tests.Fixtures;

/// <summary>What the program prints about an input; for tests that quote it in full.</summary>
internal static class Messages
{
    /// <summary>About a sound article of which some front matter, or the body, is another.</summary>
    public static string About(string frontMatter, string? body = null) => SiteFixture.Article(SiteFixture.SoundArticle(frontMatter, body)).Printed;

    /// <summary>About a sound article with another body.</summary>
    public static string AboutBody(string body) => About("", body);

    /// <summary>About an article written out in full.</summary>
    public static string AboutText(string text) => SiteFixture.Article(text).Printed;

    /// <summary>About a site of several files.</summary>
    public static string AboutSite(string literal) => SiteFixture.Build(literal).Printed;

    /// <summary>About a site with one sound article and another file.</summary>
    public static string AboutFile(string path, string text) => AboutSite($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle()}-- {path} --\n{text}");

    /// <summary>About a site with one sound article and a file of these bytes.</summary>
    public static string AboutBytes(string path, byte[] bytes)
    {
        using var folder = Folder();
        folder.Write(path, bytes);
        return SiteFixture.Build(folder).Printed;
    }

    /// <summary>A folder with one sound article, to be changed by the test.</summary>
    public static InputFolder Folder() => InputFolder.From($"-- {SiteFixture.ArticlePath} --\n{SiteFixture.SoundArticle()}");

    /// <summary>One file of a literal: a sound article with a title, summary and place of its own.</summary>
    public static string Role(string slug, string title, string frontMatter = "", string? body = null) =>
        $"-- roles/account-management/{slug}.md --\n{SiteFixture.SoundArticle($"title: {title}\n{frontMatter}", body)}";
}

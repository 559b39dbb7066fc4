using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Published;

/// <summary>A guide with two roles and a text page, all of which was published and recorded; for tests that take something of it away.</summary>
internal static class LedgerSite
{
    public const string Manager = "roles/account-management/account-manager.md";
    public const string Director = "roles/account-management/account-director.md";
    public const string About = "pages/about.md";

    public const string ManagerText = """
        ---
        title: Account manager
        summary: An account manager looks after clients day by day and sees that the agreed work is done well and on time.
        regions: [uk]
        level: mid
        updated: 2026-11-21
        faq:
          - question: Do you need a degree?
            answer: No.
          - question: How much do account managers earn?
            answer: It depends.
        ---
        ## Responsibilities

        You answer the client.

        ## A typical week

        You answer the client again.
        """;

    public const string DirectorText = """
        ---
        title: Account director
        summary: An account director decides where the work for several clients leads, and answers for what comes of it.
        regions: [uk]
        level: director
        updated: 2026-11-21
        ---
        ## Responsibilities

        You decide.
        """;

    public const string AboutText = """
        ---
        title: About
        summary: What this guide is, where its facts come from and how to correct it.
        updated: 2026-11-21
        ---
        ## Who we are

        We write.
        """;

    /// <summary>The folder with its ledger, to be changed by the test.</summary>
    public static InputFolder Recorded()
    {
        var folder = InputFolder.From("");
        folder.Write("site.yml", SiteFixture.SiteYml.Replace("[roles]", "[roles, about]", StringComparison.Ordinal));
        folder.Write(Manager, ManagerText);
        folder.Write(Director, DirectorText);
        folder.Write(About, AboutText);
        Record(folder);
        return folder;
    }

    /// <summary>Records what is published now.</summary>
    public static void Record(InputFolder folder)
    {
        var site = SiteFixture.Build(folder);
        site.Run.HasErrors.ShouldBeFalse(site.Printed);
        folder.Write("urls.lock", Site.LedgerOf(site.Content)!);
    }

    /// <summary>What is said of the errors after a change.</summary>
    public static string Errors(Action<InputFolder> change)
    {
        using var folder = Recorded();
        change(folder);
        return string.Join('\n', SiteFixture.Build(folder).Printed.Split("\ninput/").Select((one, i) => i == 0 ? one : "input/" + one).Where(one => one.Contains(": error ", StringComparison.Ordinal)));
    }

    /// <summary>Changes words of a file.</summary>
    public static void Edit(this InputFolder folder, string path, string old, string now)
    {
        var text = File.ReadAllText(folder.PathOf(path));
        text.ShouldContain(old);
        folder.Write(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>Gives a file another name.</summary>
    public static void Rename(this InputFolder folder, string path, string now)
    {
        folder.Write(now, File.ReadAllBytes(folder.PathOf(path)));
        folder.Delete(path);
    }
}

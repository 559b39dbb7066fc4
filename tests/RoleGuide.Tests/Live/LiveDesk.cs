using System.Text;
using RoleGuide.Live;
using RoleGuide.Model;
using RoleGuide.Rendering;
using RoleGuide.Reporting;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Live;

/// <summary>A folder of two articles that a preview follows step by step.</summary>
internal sealed class LiveDesk : IDisposable
{
    public const string ManagerPath = "roles/account-management/account-manager.md";
    public const string DirectorPath = "roles/account-management/account-director.md";
    public const string Manager = "/roles/account-manager/";
    public const string Director = "/roles/account-director/";

    private static readonly ThemeAssets s_theme = ThemeAssets.Embedded();

    public LiveDesk(string manager = "", string director = "", Func<SiteRequest, SiteRequest>? change = null)
    {
        Write(ManagerPath, Article("Account manager", manager));
        Write(DirectorPath, Article("Account director", $"level: director\n{director}"));
        var request = new SiteRequest(Folder.Path, null, null, PublishingContext.LocalPreview, null, WithDrafts: false);
        Live = new LiveSite(change is null ? request : change(request), TimeProvider.System);
    }

    public InputFolder Folder { get; } = InputFolder.From("");

    public LiveSite Live { get; }

    public LiveEdition Edition => Live.Current!;

    /// <summary>What the preview says, as check would print it.</summary>
    public string Printed => string.Concat(Edition.Diagnostics.Select(new DiagnosticText("input/", Edition.Tree.Line).Of)).TrimEnd();

    public static string Article(string title, string frontMatter = "", string? body = null) =>
        SiteFixture.SoundArticle($"title: {title}\nsummary: {title}s look after clients day by day and see that the agreed work is done well and on time.\n{frontMatter}", body);

    public void Dispose() => Folder.Dispose();

    /// <summary>Looks at the whole folder.</summary>
    public LiveEdition? Update() => Look(_ => true);

    /// <summary>Saves a file and looks at it.</summary>
    public LiveEdition? Save(string path, string text)
    {
        Write(path, text);
        return Look(written => written == path);
    }

    public LiveEdition? Delete(string path)
    {
        Folder.Delete(path);
        return Look(written => written == path);
    }

    /// <summary>The page at an address as a browser is given it; null where there is none.</summary>
    public string? Page(string address) => Live.Find(new PagePath(address).File) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;

    private LiveEdition? Look(Predicate<string> mayDiffer)
    {
        var edition = Live.Update(mayDiffer, s_theme);
        Live.Advise(CancellationToken.None);
        return edition;
    }

    public void Write(string path, string text) => Folder.Write(path, Encoding.UTF8.GetBytes(text));
}

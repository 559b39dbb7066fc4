namespace RoleGuide.Tests.Fixtures;

/// <summary>The guide of this repository.</summary>
internal static class RealGuide
{
    private static readonly Lazy<SiteFixture> s_site = new(() =>
    {
        using var folder = Copy();
        return SiteFixture.Build(folder);
    });

    /// <summary>The guide, built once for all tests.</summary>
    public static SiteFixture Site => s_site.Value;

    /// <summary>Its input in a folder of the test's own.</summary>
    public static InputFolder Copy()
    {
        var folder = InputFolder.From("");
        foreach (var path in Repository.FilesUnder("input")) folder.Write(path["input/".Length..], File.ReadAllBytes(Repository.PathOf(path)));
        return folder;
    }
}

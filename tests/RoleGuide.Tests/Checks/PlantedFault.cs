using System.Collections.Immutable;
using System.Text;
using RoleGuide.Output;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Checks;

/// <summary>Puts a fault into a finished page, as a bug of the program would.</summary>
internal static class PlantedFault
{
    /// <summary>The files of a site, in one of which every occurrence of a sound text gave way to a faulty one.</summary>
    public static ImmutableArray<OutputFile> In(SiteFixture site, string path, string sound, string faulty)
    {
        var text = site.Text(path);
        text.ShouldContain(sound, Case.Sensitive);
        var file = site.Files.Single(file => file.Path == path);
        return site.Files.Replace(file, file with { Content = Encoding.UTF8.GetBytes(text.Replace(sound, faulty, StringComparison.Ordinal)) });
    }
}

using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using RoleGuide.Commands;
using RoleGuide.Output;
using RoleGuide.Tests.Fixtures;
using RoleGuide.Tests.Snapshots;

namespace RoleGuide.Tests.Publishing;

/// <summary>Same input, same bytes, wherever and however it is built.</summary>
public sealed class DeterminismTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("roleguide-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Building_twice_gives_the_same_bytes() => Fingerprint(SiteFixture.Build(RealGuide.Request).Files).ShouldBe(Fingerprint(RealGuide.Built.Files));

    [Fact]
    public void The_order_in_which_files_were_made_and_the_folder_they_lie_in_do_not_matter()
    {
        using var sorted = InputFolder.From(SnapshotSite.Literal);
        using var shuffled = InputFolder.From("");
        var paths = Directory.GetFiles(sorted.Path, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(sorted.Path, path)).OrderBy(path => SHA256.HashData(Encoding.UTF8.GetBytes(path))[0]);
        foreach (var path in Directory.GetFiles(shuffled.Path)) File.Delete(path);
        foreach (var path in paths) shuffled.Write(path, File.ReadAllBytes(sorted.PathOf(path)));

        Fingerprint(SiteFixture.Build(shuffled).Files).ShouldBe(Fingerprint(SiteFixture.Build(sorted).Files));
    }

    [Fact]
    public async Task Language_time_zone_and_number_of_processors_do_not_matter()
    {
        var here = await BuiltIn("C.UTF-8", "UTC", "4");
        var there = await BuiltIn("tr_TR.UTF-8", "Pacific/Kiritimati", "1");

        here.Count.ShouldBeGreaterThan(RealGuide.Built.Files.Length);
        there.ShouldBe(here);
    }

    /// <summary>The real guide, built by the compiled program as a process of its own.</summary>
    private async Task<List<string>> BuiltIn(string language, string zone, string processors)
    {
        var output = Path.Combine(_folder.FullName, language);
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])[typeof(CommandLine).Assembly.Location, "build", "--input", RealGuide.Request.InputFolder, "--output", output]) start.ArgumentList.Add(argument);
        start.Environment["LANG"] = start.Environment["LC_ALL"] = language;
        start.Environment["TZ"] = zone;
        start.Environment["DOTNET_PROCESSOR_COUNT"] = processors;
        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(ExitCode.Clean, string.Concat(said));
        return
        [
            .. Directory.GetFiles(output, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))}  {Path.GetRelativePath(output, path)}"),
        ];
    }

    private static List<string> Fingerprint(IEnumerable<OutputFile> files) =>
        [.. files.Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))}  {file.Path}")];
}

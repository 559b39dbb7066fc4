using RoleGuide.Caching;
using RoleGuide.Output;
using RoleGuide.Reporting;
using RoleGuide.Tests.Reporting;

namespace RoleGuide.Tests.Caching;

public sealed class BuildCacheTests : IDisposable
{
    private const string Key = "0123abcd";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("roleguide-test-");

    private BuildCache Cache => new(Path.Combine(_root.FullName, "cache"));

    private static BuildRecord Record => BuildRecord.Of(Reports.Rich with { Problem = null }, "state");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void A_build_is_told_again_as_it_was_told()
    {
        Cache.Keep(Key, Record);

        var blank = new RunReport("build", "input/") { LineOf = Reports.Rich.LineOf };
        var told = Cache.Find(Key).ShouldNotBeNull().Told(blank, "/work/output");

        // What depends on the run itself is not kept.
        var expected = Reports.Rich with { Faults = [], Problem = null, Steps = [], ExitCode = 0, Site = Reports.Rich.Site! with { Written = 0, Unchanged = 4, Removed = 0 } };
        ReportJson.Of(told).ShouldBe(ReportJson.Of(expected));
        SarifLog.Of(told).ShouldBe(SarifLog.Of(expected));
        ReportLines.Of(told, LogLevel.Detailed).ShouldBe(ReportLines.Of(expected, LogLevel.Detailed));
    }

    [Fact]
    public void What_is_not_remembered_is_not_found()
    {
        Cache.Find(Key).ShouldBeNull();
        Cache.LastOf("/work/output").ShouldBeNull();
        Cache.Keep(Key, Record);
        Cache.Find("0123abce").ShouldBeNull();
    }

    [Fact]
    public void A_damaged_entry_counts_as_none()
    {
        Cache.Keep(Key, Record);
        var file = Directory.GetFiles(Cache.Folder).ShouldHaveSingleItem();
        var bytes = File.ReadAllBytes(file);
        for (var at = 0; at < bytes.Length; at += 7)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[at] ^= 1;
            File.WriteAllBytes(file, damaged);
            Cache.Find(Key).ShouldBeNull();
        }

        File.WriteAllBytes(file, bytes[..^1]);
        Cache.Find(Key).ShouldBeNull();
        File.WriteAllBytes(file, []);
        Cache.Find(Key).ShouldBeNull();
        File.WriteAllBytes(file, bytes);
        Cache.Find(Key).ShouldNotBeNull();
    }

    [Fact]
    public void An_entry_that_is_a_link_counts_as_none()
    {
        Cache.Keep(Key, Record);
        var file = Directory.GetFiles(Cache.Folder).ShouldHaveSingleItem();
        var other = Path.Combine(_root.FullName, "other");
        File.Move(file, other);
        File.CreateSymbolicLink(file, other);
        Cache.Find(Key).ShouldBeNull();
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_no_fault()
    {
        File.WriteAllText(Cache.Folder, "a file where the folder would be");
        Cache.Keep(Key, Record);
        Cache.Find(Key).ShouldBeNull();
        File.ReadAllText(Cache.Folder).ShouldBe("a file where the folder would be");
    }

    [Fact]
    public void The_builds_that_were_kept_first_are_forgotten()
    {
        for (var i = 0; i < 20; i++)
        {
            Cache.Keep($"key{i:00}", Record);
            File.SetLastWriteTimeUtc(Path.Combine(Cache.Folder, $"build-key{i:00}"), new DateTime(2026, 1, 1, 0, 0, i, DateTimeKind.Utc));
        }

        Cache.Keep("last", Record);
        Cache.Find("key00").ShouldBeNull();
        Cache.Find("key19").ShouldNotBeNull();
        Cache.Find("last").ShouldNotBeNull();
        Directory.GetFiles(Cache.Folder).Length.ShouldBe(12);
    }

    [Fact]
    public void What_a_killed_build_left_half_written_is_forgotten()
    {
        Cache.Keep(Key, Record);
        string[] halves = [Path.Combine(Cache.Folder, ".build-old.17"), Path.Combine(Cache.Folder, ".last-now.18")];
        foreach (var half in halves) File.WriteAllText(half, "half");
        File.SetLastWriteTimeUtc(halves[0], new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Cache.Keep(Key, Record);

        // Another build may be at work on the younger one.
        halves.Select(File.Exists).ShouldBe([false, true]);
    }

    [Fact]
    public void Each_output_folder_has_a_last_build_of_its_own()
    {
        var inputs = new BuildInputs("program", "options", [new ManifestInput("site.yml", "00")]);
        Cache.KeepLast("/work/output", LastBuild.After(null, inputs) with { Written = ["index.html"] });

        Cache.LastOf("/work/other").ShouldBeNull();
        var last = Cache.LastOf("/work/output").ShouldNotBeNull();
        last.Cause.ShouldBe(BuildCause.Nothing);
        last.Written.ShouldBe(["index.html"]);
        last.Inputs.Key().ShouldBe(inputs.Key());
    }
}

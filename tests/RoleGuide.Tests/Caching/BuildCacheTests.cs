using System.Globalization;
using RoleGuide.Caching;
using RoleGuide.Output;
using RoleGuide.Reporting;
using RoleGuide.Tests.Reporting;

namespace RoleGuide.Tests.Caching;

public sealed class BuildCacheTests : IDisposable
{
    private static readonly string s_key = KeyOf(0);

    private static readonly DateTime s_old = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("roleguide-test-");

    private BuildCache Cache => new(Path.Combine(_root.FullName, "cache"));

    private static BuildRecord Record => BuildRecord.Of(Reports.Rich with { Problem = null }, new EditionState("folder", "manifest"));

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void A_build_is_told_again_as_it_was_told()
    {
        Cache.Keep(s_key, Record);

        var blank = new RunReport("build", "input/") { LineOf = Reports.Rich.LineOf };
        var told = Cache.Find(s_key).ShouldNotBeNull().Told(blank, "/work/output");

        // What depends on the run itself is not kept.
        var expected = Reports.Rich with { Faults = [], Problem = null, Steps = [], ExitCode = 0, Site = Reports.Rich.Site! with { Written = 0, Unchanged = 4, Removed = 0 } };
        Reports.Json(told).ShouldBe(Reports.Json(expected));
        Reports.Sarif(told).ShouldBe(Reports.Sarif(expected));
        ReportLines.Of(told, LogLevel.Detailed).ShouldBe(ReportLines.Of(expected, LogLevel.Detailed));
    }

    [Fact]
    public void What_is_not_remembered_is_not_found()
    {
        Cache.Find(s_key).ShouldBeNull();
        Cache.LastOf("/work/output").ShouldBeNull();
        Cache.Keep(s_key, Record);
        Cache.Find(KeyOf(1)).ShouldBeNull();
    }

    [Fact]
    public void A_damaged_entry_counts_as_none()
    {
        Cache.Keep(s_key, Record);
        var file = Directory.GetFiles(Cache.Folder).ShouldHaveSingleItem();
        var bytes = File.ReadAllBytes(file);
        for (var at = 0; at < bytes.Length; at += 7)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[at] ^= 1;
            File.WriteAllBytes(file, damaged);
            Cache.Find(s_key).ShouldBeNull();
        }

        File.WriteAllBytes(file, bytes[..^1]);
        Cache.Find(s_key).ShouldBeNull();
        File.WriteAllBytes(file, []);
        Cache.Find(s_key).ShouldBeNull();
        File.WriteAllBytes(file, bytes);
        Cache.Find(s_key).ShouldNotBeNull();
    }

    [Fact]
    public void An_entry_that_is_a_link_counts_as_none()
    {
        Cache.Keep(s_key, Record);
        var file = Directory.GetFiles(Cache.Folder).ShouldHaveSingleItem();
        var other = Path.Combine(_root.FullName, "other");
        File.Move(file, other);
        File.CreateSymbolicLink(file, other);
        Cache.Find(s_key).ShouldBeNull();
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_no_fault()
    {
        File.WriteAllText(Cache.Folder, "a file where the folder would be");
        Cache.Keep(s_key, Record);
        Cache.Find(s_key).ShouldBeNull();
        File.ReadAllText(Cache.Folder).ShouldBe("a file where the folder would be");
    }

    [Fact]
    public void The_builds_that_were_kept_first_are_forgotten()
    {
        for (var i = 0; i < 20; i++)
        {
            Cache.Keep(KeyOf(i), Record);
            File.SetLastWriteTimeUtc(Path.Combine(Cache.Folder, "build-" + KeyOf(i)), new DateTime(2026, 1, 1, 0, 0, i, DateTimeKind.Utc));
        }

        Cache.Keep(KeyOf(20), Record);
        Cache.Find(KeyOf(0)).ShouldBeNull();
        Cache.Find(KeyOf(19)).ShouldNotBeNull();
        Cache.Find(KeyOf(20)).ShouldNotBeNull();
        Directory.GetFiles(Cache.Folder).Length.ShouldBe(12);
    }

    /// <summary>A clock was set back.</summary>
    [Fact]
    public void The_build_that_was_just_kept_is_not_forgotten()
    {
        for (var i = 0; i < 20; i++)
        {
            Cache.Keep(KeyOf(i), Record);
            Cache.Find(KeyOf(i)).ShouldNotBeNull();
            File.SetLastWriteTimeUtc(Path.Combine(Cache.Folder, "build-" + KeyOf(i)), new DateTime(2200, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        Directory.GetFiles(Cache.Folder).Length.ShouldBe(12);
    }

    [Fact]
    public void What_a_killed_build_left_half_written_is_forgotten()
    {
        Cache.Keep(s_key, Record);
        string[] halves = [Path.Combine(Cache.Folder, $".build-{KeyOf(1)}.17"), Path.Combine(Cache.Folder, ".last-0123456789abcdef.17"), Path.Combine(Cache.Folder, ".last-0123456789abcdef.18")];
        foreach (var half in halves) File.WriteAllText(half, "half");
        foreach (var old in halves[..2]) File.SetLastWriteTimeUtc(old, s_old);

        Cache.Keep(s_key, Record);

        // Another build may be at work on the younger one.
        halves.Select(File.Exists).ShouldBe([false, false, true]);
    }

    [Fact]
    public void No_file_of_somebody_else_is_forgotten()
    {
        Directory.CreateDirectory(Cache.Folder);
        string[] others = [".bashrc", ".build-notes.17", $".build-{KeyOf(1)}.old", $".build-{KeyOf(1)}", ".last-0123.17", $"x.build-{KeyOf(1)}.17", .. Enumerable.Range(0, 20).Select(i => $"build-notes{i}"), $"build-{KeyOf(1)}.txt"];
        foreach (var other in others.Select(name => Path.Combine(Cache.Folder, name)))
        {
            File.WriteAllText(other, "mine");
            File.SetLastWriteTimeUtc(other, s_old);
        }

        Cache.Keep(s_key, Record);

        Directory.GetFiles(Cache.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(others.Append("build-" + s_key).Order(StringComparer.Ordinal));
    }

    /// <summary>A branch that somebody checked out can carry a link in place of each of the two folders.</summary>
    [Theory]
    [InlineData(".roleguide")]
    [InlineData(".roleguide/cache")]
    public void Through_a_link_nothing_is_kept_or_read_or_forgotten(string link)
    {
        var elsewhere = Path.Combine(_root.FullName, "elsewhere");
        var real = new BuildCache(Path.Combine(elsewhere, link == ".roleguide" ? "cache" : ""));
        for (var i = 0; i < 13; i++) File.WriteAllText(Path.Combine(Directory.CreateDirectory(real.Folder).FullName, "build-" + KeyOf(100 + i)), "mine");
        var half = Path.Combine(real.Folder, $".build-{KeyOf(1)}.17");
        File.WriteAllText(half, "mine");
        File.SetLastWriteTimeUtc(half, s_old);
        var place = Path.Combine(_root.FullName, link);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        Directory.CreateSymbolicLink(place, elsewhere);
        var linked = new BuildCache(Path.Combine(_root.FullName, ".roleguide", "cache"));

        linked.Keep(s_key, Record);
        linked.KeepLast("/work/output", LastBuild.After(null, new BuildInputs("program", "options", [])));

        Directory.GetFiles(real.Folder).Length.ShouldBe(14);
        File.Delete(Path.Combine(real.Folder, "build-" + KeyOf(100)));
        File.Delete(Path.Combine(real.Folder, "build-" + KeyOf(101)));
        real.Keep(s_key, Record);
        real.KeepLast("/work/output", LastBuild.After(null, new BuildInputs("program", "options", [])));
        real.Find(s_key).ShouldNotBeNull();
        linked.Find(s_key).ShouldBeNull();
        linked.LastOf("/work/output").ShouldBeNull();
    }

    [Fact]
    public void An_entry_is_not_written_through_a_link()
    {
        var other = Path.Combine(_root.FullName, "other");
        File.WriteAllText(other, "mine");
        Directory.CreateDirectory(Cache.Folder);
        foreach (var name in (string[])[$".build-{s_key}.{Environment.ProcessId}", "build-" + s_key]) File.CreateSymbolicLink(Path.Combine(Cache.Folder, name), other);

        Cache.Keep(s_key, Record);

        Cache.Find(s_key).ShouldNotBeNull();
        File.ReadAllText(other).ShouldBe("mine");
    }

    [Fact]
    public void A_file_too_long_for_an_entry_is_not_read()
    {
        Cache.Keep(s_key, Record);
        using (var file = new FileStream(Path.Combine(Cache.Folder, "build-" + s_key), FileMode.Open)) file.SetLength((256L * 1024 * 1024) + 1);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Cache.Find(s_key).ShouldBeNull();
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1024 * 1024);
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

    private static string KeyOf(int number) => number.ToString("x64", CultureInfo.InvariantCulture);
}

using RoleGuide.Caching;

namespace RoleGuide.Tests.Caching;

public sealed class SealKeyTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("roleguide-test-");

    private string User => Path.Combine(_root.FullName, "user");

    private string KeyFile => Path.Combine(User, "roleguide", "seal");

    private string Work => Path.Combine(_root.FullName, "home", "guide");

    private SealPlace Place => new(User, [Work]);

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void A_key_is_made_once_and_for_its_user_alone()
    {
        SealKey.Find(Place).ShouldBeNull();
        Directory.Exists(User).ShouldBeFalse();

        var seal = SealOf(SealKey.FindOrMake(Place));
        var bytes = File.ReadAllBytes(KeyFile);
        bytes.Length.ShouldBe(32);
        bytes.Distinct().Count().ShouldBeGreaterThan(8);
        Directory.GetFileSystemEntries(Path.GetDirectoryName(KeyFile)!).ShouldBe([KeyFile]);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(KeyFile).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            File.GetUnixFileMode(Path.GetDirectoryName(KeyFile)!).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        SealOf(SealKey.FindOrMake(Place)).ShouldBe(seal);
        SealOf(SealKey.Find(Place)).ShouldBe(seal);
        File.ReadAllBytes(KeyFile).ShouldBe(bytes);
        SealOf(SealKey.FindOrMake(Place with { UserFolder = Path.Combine(_root.FullName, "other") })).ShouldNotBe(seal);
    }

    [Fact]
    public void Builds_that_make_it_at_once_have_the_same_key()
    {
        for (var round = 0; round < 20; round++)
        {
            var place = new SealPlace(Path.Combine(User, $"{round}"), []);
            var seals = new string[4];
            Parallel.For(0, seals.Length, i => seals[i] = SealOf(SealKey.FindOrMake(place)));
            seals.Distinct(StringComparer.Ordinal).ShouldHaveSingleItem().ShouldBe(SealOf(SealKey.Find(place)));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void A_key_of_another_size_counts_as_none_and_is_left(int size)
    {
        SealKey.FindOrMake(Place);
        File.WriteAllBytes(KeyFile, new byte[size]);
        SealKey.FindOrMake(Place).ShouldBeNull();
        File.ReadAllBytes(KeyFile).Length.ShouldBe(size);
    }

    [Fact]
    public void A_key_that_others_may_read_counts_as_none()
    {
        if (OperatingSystem.IsWindows()) return;
        SealKey.FindOrMake(Place).ShouldNotBeNull();
        foreach (var other in (UnixFileMode[])[UnixFileMode.GroupRead, UnixFileMode.OtherRead, UnixFileMode.OtherWrite])
        {
            File.SetUnixFileMode(KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | other);
            SealKey.FindOrMake(Place).ShouldBeNull();
        }

        File.SetUnixFileMode(KeyFile, UnixFileMode.UserRead);
        SealKey.Find(Place).ShouldNotBeNull();
    }

    [Fact]
    public void A_key_that_is_a_link_counts_as_none()
    {
        SealKey.FindOrMake(Place);
        var other = Path.Combine(_root.FullName, "other");
        File.Move(KeyFile, other);
        File.CreateSymbolicLink(KeyFile, other);
        SealKey.FindOrMake(Place).ShouldBeNull();
    }

    [Fact]
    public void A_folder_that_is_a_link_holds_no_key()
    {
        SealKey.FindOrMake(Place);
        var (folder, other) = (Path.GetDirectoryName(KeyFile)!, Path.Combine(_root.FullName, "other"));
        Directory.Move(folder, other);
        Directory.CreateSymbolicLink(folder, other);
        SealKey.FindOrMake(Place).ShouldBeNull();
    }

    [Fact]
    public void What_cannot_be_read_or_made_is_no_fault()
    {
        Directory.CreateDirectory(KeyFile);
        SealKey.FindOrMake(Place).ShouldBeNull();

        var file = Path.Combine(_root.FullName, "file");
        File.WriteAllText(file, "where a folder would be");
        SealKey.FindOrMake(Place with { UserFolder = file }).ShouldBeNull();
        SealKey.FindOrMake(Place with { UserFolder = null }).ShouldBeNull();
    }

    /// <summary>A key that a branch could carry is nobody's secret.</summary>
    [Theory]
    [InlineData("home/guide", false)]
    [InlineData("home/guide/.local/share", false)]
    [InlineData("home/input", false)]
    [InlineData("home/guide-of-mine", true)]
    [InlineData("home", true)]
    public void A_key_does_not_lie_where_strangers_write(string user, bool isKey)
    {
        var place = new SealPlace(Path.Combine(_root.FullName, user), [Work, Path.Combine(_root.FullName, "home", "input")]);
        (SealKey.FindOrMake(place) is not null).ShouldBe(isKey);
        Directory.Exists(Path.Combine(_root.FullName, user, "roleguide")).ShouldBe(isKey);
    }

    [Theory]
    [InlineData("home/guide/.git")]
    [InlineData("home/.git")]
    public void A_key_does_not_lie_in_the_repository_of_the_guide(string repository)
    {
        var place = new SealPlace(Path.Combine(_root.FullName, "home", "share"), [Work]);
        Directory.CreateDirectory(Work);
        SealKey.FindOrMake(place).ShouldNotBeNull();
        File.WriteAllText(Path.Combine(_root.FullName, repository), "gitdir: elsewhere");
        (SealKey.Find(place) is null).ShouldBe(repository == "home/.git");
    }

    [Fact]
    public void A_link_does_not_hide_that_a_key_lies_where_strangers_write()
    {
        var real = Directory.CreateDirectory(Path.Combine(Work, "theirs"));
        Directory.CreateSymbolicLink(User, real.FullName);
        SealKey.FindOrMake(Place).ShouldBeNull();
        real.GetFileSystemInfos().ShouldBeEmpty();
    }

    private static string SealOf(SealKey? key) => Convert.ToHexString(key.ShouldNotBeNull().SealOf("name", "bytes"u8));
}

using RoleGuide.Output;

namespace RoleGuide.Tests.Output;

public sealed class OutputPathTests : IDisposable
{
    private readonly OutputDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    [InlineData("../x")]
    [InlineData("a/../../x")]
    [InlineData("a/./x")]
    [InlineData("a//x")]
    [InlineData("a/")]
    [InlineData("a\\..\\x")]
    [InlineData("C:x")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    [InlineData("a. /x")]
    [InlineData("a/\uFFFD")]
    public void A_path_that_could_leave_its_folder_is_a_bug(string path)
    {
        OutputPath.IsSound(path).ShouldBeFalse();
        Should.Throw<ArgumentException>(() => OutputPath.Under(_desk.Folder, path));
        Should.Throw<ArgumentException>(() => _desk.Write((path, "x"))).Message.ShouldStartWith($"The output path \"{path}\" would leave the output folder.");
        _desk.Everything().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData(".well-known/x")]
    [InlineData("_headers")]
    [InlineData("a..b/c...d")]
    public void An_ordinary_path_is_sound(string path)
    {
        OutputPath.IsSound(path).ShouldBeTrue();
        OutputPath.Under(_desk.Folder, path).ShouldBe(Path.Combine(_desk.Folder, path.Replace('/', Path.DirectorySeparatorChar)));
    }

    [Theory]
    [InlineData("roles/a", "roles/a")]
    [InlineData("roles/a", "Roles/A")]
    [InlineData("a", "Manifest.JSON")]
    public void A_path_claimed_twice_is_a_bug(string first, string second)
    {
        Should.Throw<ArgumentException>(() => _desk.Write((first, "1"), (second, "2"))).Message.ShouldStartWith($"The output path \"{second}\" is claimed twice.");
    }

    [Theory]
    [InlineData("roles", "roles/a/index.html")]
    [InlineData("ROLES/a", "roles/A/index.html")]
    public void A_path_that_is_a_file_and_a_folder_is_a_bug(string file, string below)
    {
        Should.Throw<ArgumentException>(() => _desk.Write((below, "1"), (file, "2"))).Message.ShouldContain("is claimed as a file and as the folder of");
    }
}

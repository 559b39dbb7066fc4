using System.Diagnostics;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Versions;

/// <summary>A real Git repository for one test, with the input folder of a literal in its first commit on the branch <c>main</c>.</summary>
internal sealed class GitDesk : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("roleguide test ");

    public GitDesk(string literal)
    {
        Git("init", "--quiet", "--initial-branch", "main", ".");
        using var source = InputFolder.From(literal);
        foreach (var path in Directory.GetFiles(source.Path, "*", SearchOption.AllDirectories)) Put("input/" + Path.GetRelativePath(source.Path, path), File.ReadAllText(path));
        Commit();
    }

    public string Root => _root.FullName;

    public string Input => PathOf("input");

    public string PathOf(string path) => Path.Combine(Root, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    public void Change(string path, string found, string instead)
    {
        Read(path).ShouldContain(found);
        Put(path, Read(path).Replace(found, instead, StringComparison.Ordinal));
    }

    public void Commit()
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--message", "A change", "--allow-empty");
    }

    /// <summary>Runs Git in the repository and returns what it says.</summary>
    public string Git(params string[] words) => RunGit(Root, words);

    public static string RunGit(string folder, params string[] words)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in (string[])["-c", "user.name=A writer", "-c", "user.email=writer@guide.example", "-c", "core.autocrlf=false", "-c", "commit.gpgsign=false", .. words]) start.ArgumentList.Add(word);
        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEndAsync();
        var answer = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        git.ExitCode.ShouldBe(0, error.Result);
        return answer.Trim();
    }

    public void Dispose()
    {
        // Git's own files are read-only, which Windows takes seriously.
        foreach (var file in _root.EnumerateFiles("*", SearchOption.AllDirectories)) file.Attributes = FileAttributes.Normal;
        _root.Delete(recursive: true);
    }
}

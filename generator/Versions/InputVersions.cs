using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;

namespace RoleGuide.Versions;

/// <summary>The versions of the input folder that Git keeps: what it held at another commit, and which of its files changed since then.</summary>
public static class InputVersions
{
    private const string RegularFile = "100";

    /// <summary>
    /// The files of the input folder that differ from where this branch left another one: committed or not, tracked or not. Relative to the input folder.
    /// </summary>
    /// <param name="reference">A branch, a tag or a commit.</param>
    public static GitAnswer<FrozenSet<string>> ChangedSince(string inputFolder, string reference) => Answer(() =>
    {
        var git = Open(inputFolder);
        var start = StartOf(git, reference);
        var changed = git.AskNames("diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--ignore-submodules", "--relative", start, "--", ".");
        var untracked = git.AskNames("ls-files", "--others", "--exclude-standard", "-z", "--", ".");
        return changed.Concat(untracked).ToFrozenSet(StringComparer.Ordinal);
    });

    /// <summary>
    /// Puts the input folder as it was where this branch left another one into a folder of its own, and hands it over. The folder is removed again, whatever happens.
    /// </summary>
    /// <param name="reference">A branch, a tag or a commit.</param>
    /// <param name="read">Is given the folder and the short name of the commit.</param>
    public static GitAnswer<T> Earlier<T>(string inputFolder, string reference, Func<string, string, T> read) => Answer(() =>
    {
        var git = Open(inputFolder);
        var start = StartOf(git, reference);
        var files = FilesAt(git, start);
        var folder = Directory.CreateTempSubdirectory("roleguide-").FullName;
        try
        {
            Write(git, files, folder);
            return read(folder, start[..10]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    });

    private static GitAnswer<T> Answer<T>(Func<T> ask)
    {
        try
        {
            return new GitAnswer<T>.Found(ask());
        }
        catch (GitTrouble trouble)
        {
            return new GitAnswer<T>.Refused(trouble.Message);
        }
    }

    private static Git Open(string inputFolder)
    {
        var git = new Git(inputFolder);

        // A stranger can send files that make the folder look like a repository of its own, without a .git: then Git would follow what stands in them, which can be commands.
        // Each such folder has a HEAD. Git before 2.38 doesn't know that it must not.
        if (Path.Exists(Path.Combine(inputFolder, "HEAD"))) throw new GitTrouble($"The folder {inputFolder} has a file HEAD, so that Git could take it for a repository. Expected articles and data files only.");
        return git.TryAsk("rev-parse", "--is-inside-work-tree") == "true" ? git : throw new GitTrouble($"The folder {inputFolder} lies in no Git repository{(Refusal(git) is { } why ? $": {why}" : "")}.");
    }

    /// <summary>Git refuses repositories of other users; then it is good to know.</summary>
    private static string? Refusal(Git git)
    {
        try
        {
            git.Ask("rev-parse", "--is-inside-work-tree");
            return null;
        }
        catch (GitTrouble trouble) when (trouble.Message.Contains("dubious ownership", StringComparison.Ordinal))
        {
            return "Git says that it belongs to another user, and trusts it only when it is told so with \"git config --global --add safe.directory\"";
        }
        catch (GitTrouble)
        {
            return null;
        }
    }

    /// <summary>The commit at which the current branch left another one.</summary>
    private static string StartOf(Git git, string reference)
    {
        if (git.TryAsk("rev-parse", "--verify", "--quiet", reference + "^{commit}") is not { } commit) throw new GitTrouble(Unknown(git, reference));
        return git.TryAsk("merge-base", commit, "HEAD")
            ?? throw new GitTrouble($"This branch and \"{reference}\" have no commit in common.{Shallow(git)}");
    }

    private static string Unknown(Git git, string reference)
    {
        var branches = git.AskNames("for-each-ref", "--format=%(refname:short)%00", "refs/heads", "refs/remotes", "refs/tags").Select(name => name.Trim('\n')).Where(name => name.Length > 0);
        var hint = Suggestion.DidYouMean(reference, branches);
        return $"The repository knows no commit \"{reference}\". Expected a branch, a tag or a commit.{(hint is null ? "" : " " + hint)}{Shallow(git)}";
    }

    private static string Shallow(Git git) => git.TryAsk("rev-parse", "--is-shallow-repository") == "true"
        ? " It is a shallow clone, which holds the latest commits only: \"git fetch --unshallow\" brings the rest, and in a workflow of GitHub \"fetch-depth: 0\" does."
        : "";

    /// <summary>The regular files of the input folder at a commit that the guide would read: their paths relative to the folder with the ids of their contents.</summary>
    private static List<(string Path, string Id)> FilesAt(Git git, string commit)
    {
        var files = new List<(string Path, string Id)>();
        foreach (var entry in git.AskNames("ls-tree", "-r", "-z", "-l", commit, "--", "."))
        {
            // "100644 blob 6b86b2…    1234<tab>path"
            var tab = entry.IndexOf('\t', StringComparison.Ordinal);
            var words = entry[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var path = entry[(tab + 1)..];
            if (!words[0].StartsWith(RegularFile, StringComparison.Ordinal) || InputLayout.RoleOf(path) is not { } role || HasWayOut(path)) continue;
            if (long.Parse(words[3], CultureInfo.InvariantCulture) <= InputLayout.LimitOf(role)) files.Add((path, words[2]));
        }

        return files.Count > 0 ? files : throw new GitTrouble($"There were no articles in the input folder at the commit {commit[..10]}.");
    }

    private static bool HasWayOut(string path) => path.Split('/').Any(name => name is "" or "." or "..") || path.Contains('\\', StringComparison.Ordinal) || Path.IsPathRooted(path);

    /// <summary>Asks for all contents at once: "id blob size", a line end, the bytes, a line end.</summary>
    private static void Write(Git git, List<(string Path, string Id)> files, string folder)
    {
        var contents = git.AskWith(string.Concat(files.Select(file => file.Id + "\n")), "cat-file", "--batch").AsSpan();
        foreach (var (path, _) in files)
        {
            var end = contents.IndexOf((byte)'\n');
            var words = Encoding.ASCII.GetString(contents[..Math.Max(0, end)]).Split(' ');
            if (words is not [_, "blob", var size]) throw new GitTrouble($"Git lacks the content of {path}.");
            contents = contents[(end + 1)..];
            var length = int.Parse(size, CultureInfo.InvariantCulture);
            var place = Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllBytes(place, contents[..length]);
            contents = contents[(length + 1)..];
        }
    }
}

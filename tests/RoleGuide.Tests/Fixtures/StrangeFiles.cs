using System.Diagnostics;

namespace RoleGuide.Tests.Fixtures;

/// <summary>What may stand in a folder and is no ordinary file, and patience for those who meet it.</summary>
internal static class StrangeFiles
{
    /// <summary>Opening it to read waits for somebody who writes, and the other way round.</summary>
    public static void Pipe(string path) => Run("mkfifo \"$1\"", path);

    /// <summary>A file whose name is a byte that is no UTF-8, given in octal digits.</summary>
    public static void Unreadable(string folder, string octal) => Run($"touch \"$1/$(printf '\\{octal}')\"", folder);

    /// <summary>A folder whose name is a byte that is no UTF-8, with a file in it.</summary>
    public static void UnreadableFolder(string folder, string octal) => Run($"mkdir \"$1/$(printf '\\{octal}')\" && touch \"$1/$(printf '\\{octal}')/notes.txt\"", folder);

    /// <summary>Removes what the framework can't name.</summary>
    public static void Clear(string folder) => Run("rm -rf \"$1\"", folder);

    /// <summary>What comes of work that may wait for ever when it is wrong.</summary>
    public static T InTime<T>(Func<T> work)
    {
        var task = Task.Run(work);
        task.Wait(TimeSpan.FromSeconds(30)).ShouldBeTrue("It waits for ever.");
        return task.Result;
    }

    private static void Run(string script, string path)
    {
        using var shell = Process.Start("sh", ["-c", script, "sh", path]);
        shell.WaitForExit();
        shell.ExitCode.ShouldBe(0);
    }
}

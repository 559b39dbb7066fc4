using System.CommandLine;
using RoleGuide.Model;
using RoleGuide.Guidance;

namespace RoleGuide.Commands;

/// <summary>Prints the keys that writers can use, or writes the files of the repository that tell of them.</summary>
internal static class ReferenceCommand
{
    public static Command Verb(Func<Func<Session, int>, Func<ParseResult, int>> command)
    {
        var write = new Option<bool>("--write") { Description = "Write the schemas, the reference and the editor's files of this repository anew." };
        var verb = new Command("reference", "Print every key of an article with what it means.") { write };
        verb.SetAction(line => command(line.GetValue(write) ? Write : Print)(line));
        return verb;
    }

    public static int Print(Session session)
    {
        session.Machine.Out.Write(ReferenceFiles.ForTerminal());
        return ExitCode.Clean;
    }

    private static int Write(Session session)
    {
        var root = session.Machine.WorkingFolder;
        if (!File.Exists(Path.Combine(root, "RoleGuide.sln")))
        {
            session.Machine.Error.WriteLine($"There is no RoleGuide.sln in {root}. Run this command in the root of the repository, where the files belong.");
            return ExitCode.Failure;
        }

        var written = 0;
        foreach (var file in ReferenceFiles.For(session.Request.InputFolder))
        {
            var path = Path.Combine(root, file.Path);
            if (File.Exists(path) && File.ReadAllText(path) == file.Text) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
            session.Machine.Out.WriteLine($"Wrote {file.Path}");
            written++;
        }

        session.Machine.Out.WriteLine(written == 0 ? "Every file of the reference is as it should be." : $"{Quantity.Of(written, "file")} of the reference changed. They belong in the same pull request.");
        return ExitCode.Clean;
    }
}

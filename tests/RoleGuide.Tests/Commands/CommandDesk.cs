using RoleGuide.Commands;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Commands;

/// <summary>A machine with an input folder, where commands are typed.</summary>
internal sealed class CommandDesk : IDisposable
{
    public const string TwoRoles = """
        -- roles/account-management/account-manager.md --
        ---
        title: Account manager
        summary: An account manager looks after clients day by day and sees that the agreed work is done well and on time.
        regions: [uk]
        level: mid
        updated: 2026-01-02
        ---
        You answer the client.
        -- roles/account-management/planner.md --
        ---
        title: Planner
        summary: A planner is a draft that nobody should see before its author has come to an end with it.
        regions: [uk]
        level: junior
        updated: 2026-01-03
        draft: true
        ---
        You wait.
        """;

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("roleguide-test-");
    private readonly DirectoryInfo _user = Directory.CreateTempSubdirectory("roleguide-test-");

    public CommandDesk(string literal = TwoRoles)
    {
        using var source = InputFolder.From(literal);
        foreach (var path in Directory.GetFiles(source.Path, "*", SearchOption.AllDirectories)) Put("input/" + Path.GetRelativePath(source.Path, path), File.ReadAllText(path));
    }

    public string Root => _root.FullName;

    /// <summary>Where the program keeps what is this user's alone, outside of the root.</summary>
    public string UserFolder => _user.FullName;

    public string? SourceDateEpoch { get; init; }

    /// <summary>The file for the summary of a step, or null.</summary>
    public string? StepSummary { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public void Dispose()
    {
        _root.Delete(recursive: true);
        _user.Delete(recursive: true);
    }

    public void Put(string path, string text)
    {
        var place = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);

        // In one step, since a preview may look at a file that is half written, and says so.
        var beside = PathOf("beside");
        File.WriteAllText(beside, text);
        File.Move(beside, place, overwrite: true);
    }

    public string PathOf(string path) => Path.Combine(Root, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Runs a command line. Whatever it answers, it must never show a stack trace.</summary>
    public CommandAnswer Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(arguments, new Machine(Clock, output, error, SourceDateEpoch, Root, null) { StepSummary = StepSummary, UserFolder = UserFolder });
        var answer = new CommandAnswer(code, output.ToString(), error.ToString().Replace(Root, "…", StringComparison.Ordinal));
        (answer.Out + answer.Error).ShouldNotContain("   at ");
        (answer.Out + answer.Error).ShouldNotContain("Exception");
        return answer;
    }
}

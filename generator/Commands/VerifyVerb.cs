using System.CommandLine;

namespace RoleGuide.Commands;

/// <summary>The verb <c>verify</c>: which words it takes.</summary>
internal static class VerifyVerb
{
    public static Command Of(Options options, Machine machine)
    {
        var folder = new Argument<string?>("FOLDER")
        {
            Description = "The folder to verify; the output folder where none is named.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        folder.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var name }] && string.IsNullOrWhiteSpace(name)) result.AddError("verify was given an empty name. Expected the name of a folder.");
        });
        var verb = new Command("verify", "Compare a built folder with its manifest.json and name every file that differs.") { folder };
        verb.SetAction(line => VerifyCommand.Run(machine, Path.GetFullPath(line.GetValue(folder) ?? line.GetValue(options.Output)!, machine.WorkingFolder)));
        return verb;
    }
}

using System.Collections.Immutable;
using System.Diagnostics;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Reporting;

namespace RoleGuide.Commands;

/// <summary>Compares a published folder with its manifest and names every file that differs.</summary>
internal static class VerifyCommand
{
    public static int Run(Machine machine, string folder)
    {
        if (!File.Exists(Path.Combine(folder, Manifest.FileName)))
        {
            machine.Error.WriteLine($"{(Directory.Exists(folder) ? $"The folder {folder} holds no {Manifest.FileName}" : $"There is no folder {folder}")}. Expected an output folder of RoleGuide.");
            return ExitCode.Failure;
        }

        var (manifest, reason) = ManifestPlace.Read(folder, machine.WorkingFolder);
        if (manifest is null)
        {
            machine.Error.WriteLine(reason);
            return ExitCode.Failure;
        }

        try
        {
            return Tell(machine, folder, manifest, TreeComparison.Of(folder, manifest));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            machine.Error.WriteLine($"The folder {folder} could not be compared with its {Manifest.FileName}. The system says: {VisibleText.Of(fault.Message.TrimEnd('.'))}.");
            return ExitCode.Failure;
        }
    }

    private static int Tell(Machine machine, string folder, Manifest manifest, ImmutableArray<TreeDifference> differences)
    {
        // The names of files that we did not write may hold anything.
        foreach (var difference in differences) machine.Out.WriteLine(VisibleText.Of(Line(difference)));
        machine.Error.WriteLine(differences.IsEmpty
            ? $"{Quantity.Of(manifest.Files.Length, "file")} of {folder} {(manifest.Files.Length == 1 ? "is" : "are")} what {Manifest.FileName} says, and nothing else is there."
            : $"{Quantity.Of(differences.Length, "difference")} between {folder} and its {Manifest.FileName}, which lists {Quantity.Of(manifest.Files.Length, "file")}.");
        return differences.IsEmpty ? ExitCode.Clean : ExitCode.Mistakes;
    }

    private static string Line(TreeDifference difference) => difference switch
    {
        TreeDifference.Missing missing => $"Missing   {missing.Path}",
        TreeDifference.Extra extra => $"Extra     {extra.Path}",
        TreeDifference.Altered altered => $"Altered   {altered.Path}: {altered.What}",
        _ => throw new UnreachableException(),
    };
}

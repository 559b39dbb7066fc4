using System.Collections.Immutable;

namespace RoleGuide.Output;

/// <summary>
/// Writes a whole edition into the staged folder. Nothing is flushed to the disk: what a killed process has written is safe
/// with the operating system, and a loss of power is no promise of ours.
/// </summary>
internal static class StagedTree
{
    /// <summary>Writes every file, and the manifest last, so that no file is younger than the manifest that vouches for it.</summary>
    public static void Write(string folder, ImmutableArray<OutputFile> files, byte[] manifest)
    {
        Directory.CreateDirectory(folder);
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.Path.LastIndexOf('/') is var end and > 0 && folders.Add(file.Path[..end]))
            {
                Directory.CreateDirectory(OutputPath.Under(folder, file.Path[..end]));
            }
        }

        try
        {
            Parallel.ForEach(files, file => File.WriteAllBytes(OutputPath.Under(folder, file.Path), file.Content.Span));
        }
        catch (AggregateException faults) when (faults.InnerExceptions.All(DiskFault.Explains))
        {
            throw new IOException(faults.InnerExceptions[0].Message, faults.InnerExceptions[0]);
        }

        File.WriteAllBytes(Path.Combine(folder, Manifest.FileName), manifest);
    }
}

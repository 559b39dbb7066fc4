using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;

namespace RoleGuide.Output;

/// <summary>
/// Makes a whole edition ready in the staged folder. Nothing is flushed to the disk: what a killed process has written is
/// safe with the operating system, and a loss of power is no promise of ours.
/// </summary>
internal static class StagedTree
{
    /// <summary>Writes every file, and the manifest last, so that no file is younger than the manifest that vouches for it.</summary>
    public static void Write(Backstage backstage, ImmutableArray<OutputFile> files, FrozenSet<string> kept, byte[] manifest)
    {
        Directory.CreateDirectory(backstage.Staged);
        foreach (var folder in files.SelectMany(static file => OutputPath.FoldersAbove(file.Path).Take(1)).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(OutputPath.Under(backstage.Staged, folder));
        }

        try
        {
            Parallel.ForEach(files, file =>
            {
                var staged = OutputPath.Under(backstage.Staged, file.Path);
                if (kept.Contains(file.Path) && LinkIfEqual(OutputPath.Under(backstage.Output, file.Path), staged, file.Content.Span)) return;
                File.WriteAllBytes(staged, file.Content.Span);
            });
        }
        catch (AggregateException faults) when (faults.InnerExceptions.All(DiskFault.Explains))
        {
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }

        File.WriteAllBytes(Path.Combine(backstage.Staged, Manifest.FileName), manifest);
    }

    /// <summary>
    /// Only bytes that were just read are carried over: a changed file with its old size and date must not live on.
    /// An empty file is not worth a read, and a pipe in its place would never answer one.
    /// </summary>
    private static bool LinkIfEqual(string standing, string staged, ReadOnlySpan<byte> content)
    {
        try
        {
            return !content.IsEmpty && File.ReadAllBytes(standing).AsSpan().SequenceEqual(content) && HardLink.Try(standing, staged);
        }
        catch (Exception fault) when (DiskFault.Explains(fault))
        {
            return false;
        }
    }
}

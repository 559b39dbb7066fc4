using System.Collections.Immutable;
using System.Globalization;

namespace RoleGuide.Output;

/// <summary>What became of an edition. In every case the output folder holds one whole edition, the old or the new.</summary>
public abstract record WriteOutcome
{
    private WriteOutcome()
    {
    }

    /// <summary>What stands now; null where the folder is as it was and the edition is not in it.</summary>
    public Swapped? Stands => this switch
    {
        Swapped swapped => swapped,
        Unchanged unchanged => new Swapped(0, unchanged.Files, 0),
        _ => null,
    };

    /// <summary>The new edition stands.</summary>
    /// <param name="Written">Files that are new, differ from the last edition or had been tampered with.</param>
    /// <param name="Kept">Files equal to the last edition's.</param>
    /// <param name="Removed">Files of the last edition that the new one lacks.</param>
    public sealed record Swapped(int Written, int Kept, int Removed) : WriteOutcome;

    /// <summary>The folder held this very edition already; nothing was touched.</summary>
    public sealed record Unchanged(int Files) : WriteOutcome;

    /// <summary>Another process is writing here; exit code 75.</summary>
    /// <param name="Holder">Null in the moment between another's lock and its note about itself.</param>
    public sealed record Busy(string Folder, LockHolder? Holder) : WriteOutcome
    {
        /// <summary>Who holds the folder, in whole sentences.</summary>
        public string Message => Holder is null
            ? $"Another build holds the output folder {Folder}. Wait until it has ended."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Another build holds the output folder {Folder}: process {Holder.ProcessId} ({Holder.Command}), since {Holder.Since}. Wait until it has ended, or stop it.");
    }

    /// <summary>The folder must not be replaced; exit code 2.</summary>
    /// <param name="Message">What was found and what to do, in whole sentences.</param>
    /// <param name="Paths">What stands in the way, relative to the folder, in ordinal order; empty when it is the folder itself.</param>
    public sealed record Refused(string Message, ImmutableArray<string> Paths) : WriteOutcome;

    /// <summary>The machine failed: no space, no rights; exit code 2. The last good output is as it was.</summary>
    /// <param name="Message">The path and the operating system's reason, in whole sentences.</param>
    public sealed record Failed(string Message) : WriteOutcome;
}

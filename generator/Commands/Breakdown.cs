using RoleGuide.Reporting;

namespace RoleGuide.Commands;

/// <summary>What a person is told when the program can't go on.</summary>
internal static class Breakdown
{
    /// <summary>Whole sentences instead of a stack trace.</summary>
    public static string Tell(Exception fault) => fault switch
    {
        // What runs side by side wraps what it throws.
        AggregateException { InnerExceptions: [var first, ..] } => Tell(first),

        // A folder that may not be opened, a full disk behind the console: nothing that we could mend.
        IOException or UnauthorizedAccessException => $"RoleGuide could not go on. The system says: {VisibleText.Of(fault.Message)}",
        OutOfMemoryException => "RoleGuide could not go on: the guide takes more memory than there is.",

        // Every mistake of a writer is a diagnostic; whatever else arrives here is ours.
        _ => $"RoleGuide could not go on: {fault.GetType().Name}: {VisibleText.Of(fault.Message)}\nThis is a bug in RoleGuide. Please report it with the command you typed.",
    };
}

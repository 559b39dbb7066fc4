namespace RoleGuide.Reporting;

/// <summary>What a person is told when the program can't go on: whole sentences instead of a stack trace.</summary>
internal static class Breakdown
{
    /// <summary>For whoever typed a command.</summary>
    public static string Tell(Exception fault) => Tell(fault, "RoleGuide could not go on", "the command you typed");

    /// <summary>For whoever asked the server for a page.</summary>
    public static string TellVisitor(Exception fault) => Tell(fault, "RoleGuide could not answer", "the address of this page");

    /// <summary>For whoever waited for an outcome.</summary>
    /// <param name="clue">What we need to know of a bug.</param>
    private static string Tell(Exception fault, string outcome, string clue) => fault switch
    {
        // What runs side by side wraps what it throws.
        AggregateException { InnerExceptions: [var first, ..] } => Tell(first, outcome, clue),

        // A folder that may not be opened, a full disk behind the console: nothing that we could mend.
        IOException or UnauthorizedAccessException => $"{outcome}. The system says: {VisibleText.Of(fault.Message)}",
        OutOfMemoryException => $"{outcome}: the guide takes more memory than there is.",

        // Every mistake of a writer is a diagnostic; whatever else arrives here is ours.
        _ => $"{outcome}: {fault.GetType().Name}: {VisibleText.Of(fault.Message)}\nThis is a bug in RoleGuide. Please report it with {clue}.",
    };
}

namespace RoleGuide.Output;

/// <summary>Faults of the machine, told apart from bugs and put into a sentence.</summary>
internal static class DiskFault
{
    /// <summary>Whether an exception is the machine's answer, not a bug. The framework takes a file too large for its disk (EFBIG) for a wrong argument of its own.</summary>
    public static bool Explains(Exception fault) => fault is AggregateException faults
        ? faults.InnerExceptions.All(Explains)
        : fault is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value", ActualValue: null };

    /// <summary>What to tell: the operating system's words name the path and the reason.</summary>
    public static WriteOutcome.Failed Tell(string folder, Exception fault) =>
        new($"The output folder {folder} could not be written and is as it was. The system says: {Reason(fault).TrimEnd('.')}.");

    /// <summary>What the system says; of several threads' faults the first.</summary>
    private static string Reason(Exception fault) => fault switch
    {
        AggregateException { InnerExceptions: [var first, ..] } => Reason(first),
        UnauthorizedAccessException { InnerException: { } inner } => $"{fault.Message} {inner.Message}",
        ArgumentOutOfRangeException => "File too large",
        _ => fault.Message,
    };
}

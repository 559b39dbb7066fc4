namespace RoleGuide.Output;

/// <summary>Faults of the machine, told apart from bugs and put into a sentence.</summary>
internal static class DiskFault
{
    /// <summary>Whether an exception is the machine's answer, not a bug.</summary>
    public static bool Explains(Exception fault) => fault is IOException or UnauthorizedAccessException;

    /// <summary>What to tell: the operating system's words name the path and the reason.</summary>
    public static WriteOutcome.Failed Tell(string folder, Exception fault)
    {
        var reason = fault is UnauthorizedAccessException { InnerException: { } inner } ? $"{fault.Message} {inner.Message}" : fault.Message;
        return new WriteOutcome.Failed($"The output folder {folder} could not be written and is as it was. The system says: {reason.TrimEnd('.')}.");
    }
}

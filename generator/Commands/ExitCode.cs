namespace RoleGuide.Commands;

/// <summary>How the program ends, for scripts.</summary>
public static class ExitCode
{
    /// <summary>Nothing is wrong.</summary>
    public const int Clean = 0;

    /// <summary>The input has mistakes.</summary>
    public const int Mistakes = 1;

    /// <summary>Wrong usage, a fault of the machine, or a bug in the program.</summary>
    public const int Failure = 2;

    /// <summary>Another build holds the output (EX_TEMPFAIL of sysexits.h: try again later).</summary>
    public const int Busy = 75;
}

namespace RoleGuide.Serving;

/// <summary>What came of starting a server.</summary>
public abstract record ServerStart
{
    private ServerStart()
    {
    }

    /// <summary>It answers.</summary>
    public sealed record Running(RunningServer Server) : ServerStart;

    /// <summary>It could not take its port.</summary>
    /// <param name="Message">Why, and what to do, in whole sentences.</param>
    public sealed record Refused(string Message) : ServerStart;
}

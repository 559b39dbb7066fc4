namespace RoleGuide.Live;

/// <summary>What happens to a site that follows its input folder.</summary>
public abstract record LiveEvent
{
    private LiveEvent()
    {
    }

    /// <summary>There is a new edition, and it is the present one.</summary>
    /// <param name="Before">The edition before it.</param>
    /// <param name="Woken">When the first sign of the change came, by the clock's timestamp.</param>
    public sealed record Updated(LiveEdition Edition, LiveEdition? Before, long Woken) : LiveEvent;

    /// <summary>The warnings that take long to find are found, and are others than those told with the edition.</summary>
    public sealed record Advised(LiveEdition Edition) : LiveEvent;

    /// <summary>The theme itself has changed under a running program; the guide has not.</summary>
    /// <param name="Woken">When this was noticed, by the clock's timestamp.</param>
    public sealed record Redrawn(LiveEdition Edition, long Woken) : LiveEvent;

    /// <summary>The input folder can't be read now. The last edition stands.</summary>
    /// <param name="Reason">What the system says.</param>
    public sealed record Lost(string Reason) : LiveEvent;

    /// <summary>The program has a bug. The last edition that could be made stands.</summary>
    /// <param name="Fault">What to report.</param>
    public sealed record Failed(string Fault) : LiveEvent;
}

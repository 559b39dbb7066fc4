namespace RoleGuide.Commands;

/// <summary>How a long run shows that it is still at work.</summary>
public enum ProgressForm
{
    /// <summary>Not at all.</summary>
    Untold,

    /// <summary>As lines, for whoever reads a log.</summary>
    Lines,

    /// <summary>As one line of a terminal that is written over and wiped in the end.</summary>
    OneLine,
}

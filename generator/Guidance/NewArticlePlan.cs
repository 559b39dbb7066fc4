using System.Collections.Immutable;

namespace RoleGuide.Guidance;

/// <summary>What becomes of the wish for a new article.</summary>
public abstract record NewArticlePlan
{
    /// <summary>It can be written.</summary>
    /// <param name="Path">Relative to the input folder.</param>
    /// <param name="Hints">What its writer may want to think about, in whole sentences.</param>
    public sealed record Ready(string Path, string Text, ImmutableArray<string> Hints) : NewArticlePlan;

    /// <summary>It was asked for in a way that can't be met.</summary>
    /// <param name="Message">What is wrong and what to do, in whole sentences.</param>
    public sealed record Refused(string Message) : NewArticlePlan;

    /// <summary>The input has mistakes that hide what must be known.</summary>
    /// <param name="Message">What is wrong and what to do, in whole sentences.</param>
    public sealed record Unknowable(string Message) : NewArticlePlan;
}

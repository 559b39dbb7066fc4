namespace RoleGuide.Model.Comparing;

/// <summary>One field of two roles.</summary>
/// <param name="FirstIsSilent">Whether the sources of the first role say nothing here.</param>
/// <param name="SecondIsSilent">Whether those of the second don't.</param>
public readonly record struct ComparedLine(ComparedField Field, Likeness Likeness, bool FirstIsSilent, bool SecondIsSilent)
{
    /// <summary>Whether there is nothing to show on either side.</summary>
    public bool IsSilent => FirstIsSilent && SecondIsSilent;
}
